import { describe, expect, test } from "vitest";
import { LeftOut } from "../../../redaction/redaction.ts";
import { judgedOf } from "../fixtures/shown.ts";
import { shownEntry } from "../fixtures/shown-entry.ts";
import { shorter } from "./shown.ts";

describe("of a long body the beginning is left", () => {
	const cut = async (text: string) => {
		const short = shorter(shownEntry(await judgedOf({ content: { text }, request: { postData: { mimeType: "", text } } })));
		if (short instanceof LeftOut) throw short;
		expect(short.request.postData?.text).toBe(short.response.content.text);
		return short.response.content.text;
	};

	test("and how long it is", async () => {
		expect(await cut("x ".repeat(10_000))).toBe("x ".repeat(10_000));
		expect(await cut("x ".repeat(10_001))).toBe(`${"x ".repeat(10_000)}\n… and more: 20002 characters in all`);
	});

	test("without the word that would be cut", async () => {
		expect(await cut(`${"x ".repeat(9_995)}token=half-a-secret`)).toBe(`${"x ".repeat(9_995)}token=\n… and more: 20009 characters in all`);
	});

	test("and what cannot be shown stays so", () => {
		const error = new LeftOut("a secret is left");
		expect(shorter(error)).toBe(error);
	});
});
