import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { Misuse, refusedFile } from "../misuse.ts";

/** The text of a file that holds a certificate in PEM. */
export function readCertificates(file: string): string {
	let pem: string;
	try {
		pem = readFileSync(file, "latin1");
	} catch (error) {
		throw refusedFile(file, "read", error);
	}
	try {
		new X509Certificate(pem);
	} catch {
		throw new Misuse(`${file}: holds no certificate in PEM ("-----BEGIN CERTIFICATE-----")`);
	}
	return pem;
}

/** Parses the SHA-256 of a certificate, as `openssl x509 -fingerprint -sha256` prints it or without colons. Undefined for anything else. */
export function fingerprintOf(text: string): string | undefined {
	const digits = text
		.replace(/^sha256 fingerprint=/i, "")
		.replaceAll(":", "")
		.toLowerCase();
	return /^[\da-f]{64}$/.test(digits) ? digits : undefined;
}
