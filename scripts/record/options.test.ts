import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { Misuse } from "../../src/misuse.ts";
import { Authority } from "../../src/recorder/certificate-authority.ts";
import { readOptions, usage } from "./options.ts";

const digits = "0123456789abcdef".repeat(4);

describe("the options of a capture", () => {
	test("are usual ones where only the API is named", () => {
		const options = readOptions(["--api", "acme"]);
		expect(options).toMatchObject({ help: false, api: "acme", port: 4020, keepHosts: false, trust: { ca: undefined, pins: [] } });
		expect(options.out).toMatch(/^acme-\d{8}-\d{6}\.har$/);
		expect(options).not.toHaveProperty("target");
	});

	test("are read as they are written", () => {
		const args = ["--api", "acme", "--target", "https://A.example:443/", "--port", "0", "--out", "a.har", "--keep-hosts"];
		expect(
			readOptions([...args, "--pin", digits, "--pin", `SHA256 Fingerprint=${digits.toUpperCase().replace(/..(?=.)/g, "$&:")}`]),
		).toEqual({
			help: false,
			api: "acme",
			target: "https://a.example",
			port: 0,
			out: "a.har",
			keepHosts: true,
			trust: { ca: undefined, pins: [digits, digits] },
		});
	});

	test("need no API where only help is asked for", () => expect(readOptions(["-h"]).help).toBe(true));

	test("hold the CA that a file has", async () => {
		const folder = mkdtempSync(join(tmpdir(), "capture-"));
		onTestFinished(() => rmSync(folder, { recursive: true }));
		const file = join(folder, "ca.pem");
		const { pem } = await Authority.create();
		writeFileSync(file, pem);
		expect(readOptions(["--api", "acme", "--ca", file]).trust.ca).toBe(pem);
	});

	test("are all told", () => {
		for (const name of ["api", "target", "port", "out", "keep-hosts", "ca", "pin", "help"])
			expect(usage).toMatch(new RegExp(`^  --${name} `, "m"));
	});
});

describe("options are refused in one line:", () => {
	test.each([
		[[], "Name the API: npm run record -- --api <its folder under specs/>"],
		[["--api", "a", "--port", "http"], "--port http: expected a number from 0 to 65535"],
		[["--api", "a", "--port", "65536"], "--port 65536: expected a number from 0 to 65535"],
		[["--api", "a", "--port", ""], "--port : expected a number from 0 to 65535"],
		...[
			"server.example",
			"https://server.example/gateway",
			"ftp://server.example",
			"https://me:hunter22@server.example",
			"https://a.example?x",
		].map((target): [string[], string] => [
			["--api", "a", "--target", target],
			"--target: expected a server without a path, such as https://cloud.example:8080",
		]),
		[
			["--api", "a", "--target", "http://a.example", "--pin", digits],
			"--target is http, which has no certificate: leave out --ca and --pin, or say https",
		],
		[["--api", "a", "--pin", digits.slice(1)], "--pin: expected the SHA-256 of a certificate, 64 hexadecimal digits"],
		[["--api", "a", "--ca", "nowhere.pem"], "--ca nowhere.pem: cannot be read (ENOENT)"],
		[
			["--api", "a", "--ca", import.meta.filename],
			`--ca ${import.meta.filename}: holds no certificate in PEM ("-----BEGIN CERTIFICATE-----")`,
		],
		[["--api", "a", "--prot", "1"], "Unknown option '--prot' (--help lists the options)"],
	])("%j", (args, message) => expect(() => readOptions(args)).toThrow(new Misuse(message)));
});
