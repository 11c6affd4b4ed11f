import { createPrivateKey, type KeyObject, X509Certificate } from "node:crypto";
import { createSecureContext } from "node:tls";
import { Misuse } from "../../misuse.ts";

/** A certificate, perhaps with those of its issuers, and its private key: PEM, as `node:https` takes them. */
export interface KeyPair {
	cert: string;
	key: string;
}

/** The same as somebody gives it: as text, or as a file has it. */
type Given = { [Name in keyof KeyPair]?: string | Uint8Array | undefined };

/** Throws a {@link Misuse} where a TLS server could not use them. Of the key, no message repeats anything. */
export function readKeyPair({ cert, key }: Given): KeyPair | undefined {
	if (cert === undefined && key === undefined) return undefined;
	if (cert === undefined || key === undefined) throw new Misuse("cert and key go together; give both");
	const pair = { cert: Buffer.from(cert).toString("latin1"), key: Buffer.from(key).toString("latin1") };
	if (!certificateOf(pair).checkPrivateKey(privateKeyOf(pair)))
		throw new Misuse("the key is not that of the certificate (cert); give the pair");
	try {
		createSecureContext(pair);
	} catch (error) {
		throw new Misuse(`TLS refuses the certificate or its key: ${error instanceof Error ? error.message : String(error)}`);
	}
	return pair;
}

/** What `localhost` leads to, and nothing else: https://www.rfc-editor.org/rfc/rfc6761#section-6.3 */
const localhost = ["127.0.0.1", "::1"];

/** The address by which clients trust the certificate; `localhost`, if that leads to it, and the certificate names that and not the address. */
export function trustedName(pair: KeyPair, address: string): string {
	const certificate = certificateOf(pair);
	if (!localhost.includes(address) || certificate.checkIP(address) !== undefined) return address;
	return certificate.checkHost("localhost") === undefined ? address : "localhost";
}

function certificateOf({ cert }: KeyPair): X509Certificate {
	try {
		// DER is read here, too, and by no TLS server.
		if (cert.includes("-----BEGIN ")) return new X509Certificate(cert);
	} catch {}
	throw new Misuse("cert is no certificate; expected PEM, which begins with -----BEGIN CERTIFICATE-----");
}

function privateKeyOf({ key }: KeyPair): KeyObject {
	if (/-----BEGIN ENCRYPTED |^Proc-Type: 4,ENCRYPTED/m.test(key)) throw new Misuse("the key has a passphrase; give a key without one");
	try {
		return createPrivateKey(key);
	} catch {}
	throw new Misuse("key is no private key; expected PEM, which begins with -----BEGIN PRIVATE KEY-----");
}
