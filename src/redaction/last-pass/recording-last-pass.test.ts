import { expect, test } from "vitest";
import { written } from "../fixtures/door.ts";
import { SecretIndex } from "../placeholders/secret-index.ts";
import { RecordingLastPass } from "./recording-last-pass.ts";

const held = new Set(["open"]);
const entry = (note: string) => written({ text: JSON.stringify({ note }) });

test("a text that was read is read again when a secret is met that stands in it", () => {
	const index = new SecretIndex();
	const pass = new RecordingLastPass(index, {});
	expect(pass.leftIn(entry("the horse is Wr0ngHorse77"), held)).toBeUndefined();
	index.add("Wr0ngHorse77", "Xx0xxXxxxx00", true);
	expect(pass.leftIn(entry("the horse is Wr0ngHorse77"), held)).toBe("/response/body/note");
});

test("a token is found by its form, each time", () => {
	const pass = new RecordingLastPass(new SecretIndex(), { isToken: (text) => text.includes("ghp_") });
	for (let time = 0; time < 2; time++) expect(pass.leftIn(entry("open ghp_0123456789abcdefghij"), held)).toBe("/response/body/note");
	expect(pass.leftIn(entry("open something"), held)).toBeUndefined();
});
