import { X509Certificate } from "node:crypto";
import { describe, expect, test } from "vitest";
import { CertificateAuthority } from "./certificate-authority.ts";

const authority = await CertificateAuthority.create();
const root = new X509Certificate(authority.pem);

describe("the CA of a run", () => {
	test("vouches for hosts alone, and for no longer than a month", () => {
		expect(root.ca).toBe(true);
		expect(root.subject).toMatch(/^CN=Console Contracts capture of \d{4}-/);
		const days = (Date.parse(root.validTo) - Date.now()) / 86_400_000;
		expect([Date.parse(root.validFrom) < Date.now(), Math.round(days)]).toEqual([true, 30]);
	});

	test("is another in another run", async () => {
		const other = new X509Certificate((await CertificateAuthority.create()).pem);
		expect(other.fingerprint256).not.toBe(root.fingerprint256);
		const { cert } = await authority.certificateFor("db7.example");
		expect(new X509Certificate(cert).verify(other.publicKey)).toBe(false);
	});
});

describe("the certificate of a host", () => {
	test("is signed by the CA and is for that host", async () => {
		const { cert, key } = await authority.certificateFor("db7.example");
		const certificate = new X509Certificate(cert);
		expect([certificate.ca, certificate.verify(root.publicKey), certificate.checkIssued(root)]).toEqual([false, true, true]);
		expect([certificate.checkHost("db7.example"), certificate.checkHost("db8.example")]).toEqual(["db7.example", undefined]);
		expect(key).toMatch(/^-----BEGIN PRIVATE KEY-----/);
	});

	test.each(["127.0.0.1", "::1"])("of an address names it as an address, because a client looks nowhere else: %s", async (address) => {
		const { cert } = await authority.certificateFor(address);
		expect(new X509Certificate(cert).checkIP(address)).toBe(address);
		expect(new X509Certificate(cert).checkHost(address)).toBeUndefined();
	});

	test("is made once", async () => {
		expect(await authority.contextFor("db7.example")).toBe(await authority.contextFor("db7.example"));
		expect(await authority.contextFor("db7.example")).not.toBe(await authority.contextFor("db8.example"));
	});
});
