import { expect, test } from "vitest";
import { formsOf } from "./forms.ts";

const plain = (secret: string) => formsOf(secret).flatMap(({ folded, lead }) => (lead === undefined ? [folded] : []));
const packed = (secret: string) => formsOf(secret).filter(({ lead }) => lead !== undefined);

test("a secret is looked for in lower case, and without its own escapes", () => {
	expect(plain("Passw0rd")).toEqual(["passw0rd"]);
	expect(plain("Pass%20Word")).toEqual(["pass%20word", "pass word"]);
	expect(plain("a%20b%20c"), "unless that is too short to be looked for").toEqual(["a%20b%20c"]);
});

test("a secret is looked for in base64", () => {
	const text = Buffer.from("user:Passw0rd").toString("base64").toLowerCase();
	expect(packed("Passw0rd").some(({ folded }) => text.includes(folded))).toBe(true);
	expect(packed("short")).toEqual([]);
});

test("a URL with a secret in it is found in base64 by the secret alone", () => {
	expect(packed("wss://console.example/open/5c66c9a616334283")).toEqual([]);
	expect(packed("wss://console.example/open/")).not.toEqual([]);
});
