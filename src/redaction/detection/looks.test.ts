import { expect, test } from "vitest";
import { looks } from "./looks.ts";

const digits = "5c66c9a616334283b055d150680fff98";

/** What the detectors see in a text, each with the credential. */
const seen = (text: string) => looks.flatMap(({ name, pattern }) => Array.from(text.matchAll(pattern), ([, found]) => [name, found]));

test.each([
	["a JSON Web Token", "was eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0x.Xy7-Qz_4.", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0x.Xy7-Qz_4"],
	["a JSON Web Token", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0x", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0x"],
	["32 hexadecimal digits beside Authorization", `Authorization: Door ${digits}`, digits],
	["32 hexadecimal digits beside Authorization", `{"name":"authorization","value":"${digits}"}`, digits],
	["a signature", "?sig=CyUjGZK4dwJJiD1lUBRmVnXAw3g%3D", "CyUjGZK4dwJJiD1lUBRmVnXAw3g%3D"],
	["a signature", '"signature": "CyUjGZK4dwJJiD1lUBRmVnXAw3g="', "CyUjGZK4dwJJiD1lUBRmVnXAw3g="],
	["a signature", "Acme ExampleKey01:CyUjGZK4dwJJiD1lUBRmVnXAw3g= is wrong", "CyUjGZK4dwJJiD1lUBRmVnXAw3g="],
	["a private key", "-----BEGIN EC PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG\n-----END", "MIIEvQIBADANBgkqhkiG\n"],
	["a private key", "-----BEGIN PRIVATE KEY-----\\nMIIEvQIBADANBgkqhkiG9w0\\n", "MIIEvQIBADANBgkqhkiG9w0\\n"],
])("%s is seen in %j", (name, text, credential) => expect(seen(text)).toEqual([[name, credential]]));

test.each([
	["of a token that is short", "eyJhbG.eyJz"],
	["within another word", "xeyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0x"],
	["an id that stands elsewhere", `machine ${digits}`],
	["of 33 digits", `Authorization: Door ${digits}0`],
	["a short signature", "signature=abc"],
	["what is signed", "algorithm HMAC-SHA256: signed"],
	["a digest", "sha-256=X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE="],
	["a certificate", "-----BEGIN CERTIFICATE-----\nMIIEvQIBADANBgkqhkiG\n-----END"],
])("but nothing in %s", (_, text) => expect(seen(text)).toEqual([]));
