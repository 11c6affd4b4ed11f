import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { Misuse } from "../misuse.ts";
import { CertificateAuthority } from "./certificate-authority.ts";
import { fingerprintOf, readCertificates } from "./trust.ts";

const digits = "0123456789abcdef".repeat(4);

test.each([
	["its digits", digits],
	["its digits with colons", digits.replace(/..(?=.)/g, "$&:")],
	["what openssl prints", `SHA256 Fingerprint=${digits.toUpperCase().replace(/..(?=.)/g, "$&:")}`],
])("a fingerprint is read from %s", (_, text) => expect(fingerprintOf(text)).toBe(digits));

test.each([digits.slice(1), `${digits}0`, "SHA1 Fingerprint=", ""])("%j is no fingerprint", (text) =>
	expect(fingerprintOf(text)).toBeUndefined(),
);

test("the certificate of a file is read", async () => {
	const folder = mkdtempSync(join(tmpdir(), "trust-"));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const file = join(folder, "ca.pem");
	const { pem } = await CertificateAuthority.create();
	writeFileSync(file, pem);
	expect(readCertificates(file)).toBe(pem);
});

test.each([
	["nowhere.pem", "nowhere.pem: cannot be read (ENOENT)"],
	[import.meta.filename, `${import.meta.filename}: holds no certificate in PEM ("-----BEGIN CERTIFICATE-----")`],
])("a file without a certificate is named: %s", (file, message) => {
	expect(() => readCertificates(file)).toThrow(new Misuse(message));
});
