import { expect, test } from "vitest";
import { writeBody } from "./body.ts";
import { at, writer } from "./fixtures/door.ts";

const body = (text: string, type: string, schema?: number) => writeBody({ text }, type, at(schema), at, writer()).text;

test("a page keeps its words alone", () => {
	expect(body("<html><body>The door of Nightingale</body></html>", "text/html")).toBe("<html><body>The door xx Xxxxxxxxxxy</body></html>");
});

test("JSON under another type is read as JSON", () => {
	expect(body('{"message":"open","password":"Nightingale"}', "text/plain", 0)).toBe('{"message":"open","password":"Xxxxxxxxxxy"}');
});

test("what was no JSON becomes none", () => {
	for (const text of ['{"password":"Nightingale', "01", "nul", "{'a':1}"]) {
		const made = body(text, "application/json", 0) ?? "";
		expect(() => JSON.parse(made)).toThrow();
		expect(made).not.toContain("Nightingale");
	}
});

test("a form with parts becomes unreadable for who does not read them", () => {
	const { text } = writeBody({ text: "--b0--" }, "multipart/form-data; boundary=b0", undefined, at, { ...writer(), writeParts: undefined });
	expect(text).toBe("/w==");
});

test("what cannot be read is replaced by what cannot be read", () => {
	expect(writeBody({ fault: "", bytes: Uint8Array.of(0xff) }, "text/plain", undefined, at, writer())).toMatchObject({
		text: "/w==",
		encoding: "base64",
	});
	expect(writeBody({ fault: "" }, "text/plain", undefined, at, writer())).toMatchObject({ text: "H4s=", encoding: "base64" });
	expect(writeBody({ text: "" }, "text/plain", undefined, at, writer())).toEqual({ size: 0, text: "" });
});
