import { expect, test } from "vitest";
import { written } from "../fixtures/door.ts";
import { SecretIndex } from "../placeholders/secret-index.ts";
import { LastPass } from "./last-pass.ts";

const secret = "5c66c9a616334283b055d1507fe0ff98";
const held = new Set(["open"]);

test("a part of a secret is found, and words of the contract and placeholders are none", () => {
	const index = new SecretIndex();
	index.add(secret, "00000000000040008000000000000001", true);
	const pass = new LastPass(index);
	const entry = (note: string) => written({ text: JSON.stringify({ note }) });
	expect(pass.leftIn(entry(`x ${secret.slice(4, 22)}`), held)).toBe("/response/body/note");
	expect(pass.leftIn(entry("open 00000000000040008000000000000001"), held)).toBeUndefined();
	expect(pass.leftIn(entry("something else"), held)).toBeUndefined();
});
