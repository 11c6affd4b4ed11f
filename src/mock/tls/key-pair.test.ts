import { createPrivateKey, X509Certificate } from "node:crypto";
import { describe, expect, test } from "vitest";
import { Misuse } from "../../misuse.ts";
import { keyPairFor } from "../fixtures/key-pair.ts";
import { readKeyPair, trustedName } from "./key-pair.ts";

const [pair, other] = await Promise.all([keyPairFor("localhost"), keyPairFor("localhost", "127.0.0.1", "::1")]);
const pem = { type: "pkcs8", format: "pem" } as const;
const locked = createPrivateKey(pair.key).export({ ...pem, cipher: "aes-256-cbc", passphrase: "glaze" });

const refusal = (given: Parameters<typeof readKeyPair>[0]): string => {
	try {
		readKeyPair(given);
		return "";
	} catch (error) {
		if (!(error instanceof Misuse)) throw error;
		return error.message;
	}
};

test("a pair is taken as it is, as text or bytes; without one there is none", () => {
	expect(readKeyPair(pair)).toEqual(pair);
	expect(readKeyPair({ cert: Buffer.from(pair.cert), key: new TextEncoder().encode(pair.key) })).toEqual(pair);
	expect(readKeyPair({ cert: undefined, key: undefined })).toBeUndefined();
});

describe("one line says what is wrong with", () => {
	test.each([
		["one without the other", { cert: pair.cert }, "cert and key go together; give both"],
		["the other without the one", { key: pair.key }, "cert and key go together; give both"],
		["a key of another certificate", { ...pair, key: other.key }, "the key is not that of the certificate (cert); give the pair"],
		[
			"the two in each other's place",
			{ cert: pair.key, key: pair.cert },
			"cert is no certificate; expected PEM, which begins with -----BEGIN CERTIFICATE-----",
		],
		["an empty certificate", { ...pair, cert: "" }, "cert is no certificate; expected PEM, which begins with -----BEGIN CERTIFICATE-----"],
		[
			"a certificate as DER",
			{ ...pair, cert: new X509Certificate(pair.cert).raw },
			"cert is no certificate; expected PEM, which begins with -----BEGIN CERTIFICATE-----",
		],
		["a key that is none", { ...pair, key: "glaze" }, "key is no private key; expected PEM, which begins with -----BEGIN PRIVATE KEY-----"],
		["a key with a passphrase", { ...pair, key: String(locked) }, "the key has a passphrase; give a key without one"],
		[
			"an issuer that cannot be read",
			{ ...pair, cert: `${pair.cert}\n-----BEGIN CERTIFICATE-----\nglaze\n-----END CERTIFICATE-----\n` },
			"TLS refuses the certificate or its key: ",
		],
	])("%s", (_, given, message) => expect(refusal(given)).toContain(message));

	test("a key, without a word of it", () => {
		const secret = pair.key.split("\n")[1] ?? "";
		expect(refusal({ cert: "", key: pair.key })).not.toContain(secret);
		expect(refusal({ cert: pair.cert, key: `glaze ${secret}` })).not.toContain(secret);
	});
});

test("clients are led to what the certificate names", () => {
	expect(trustedName(pair, "127.0.0.1")).toBe("localhost");
	expect([trustedName(other, "127.0.0.1"), trustedName(other, "::1")]).toEqual(["127.0.0.1", "::1"]);
	expect(trustedName(pair, "::1")).toBe("localhost");
});

test.each(["192.0.2.1", "127.0.0.2", "2001:db8::1"])("%s stays, because localhost does not lead there", (address) => {
	expect([pair, other].map((each) => trustedName(each, address))).toEqual([address, address]);
});

test("an address stays where the certificate names neither it nor localhost", async () => {
	expect(trustedName(await keyPairFor("kiln.example"), "127.0.0.1")).toBe("127.0.0.1");
});
