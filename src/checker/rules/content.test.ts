import { describe, expect, test } from "vitest";
import type { Body } from "../../har/exchange.ts";
import { schemas } from "../fixtures/fixture-api.ts";
import { judgeContent } from "./content.ts";

const json = { mediaType: "application/json", line: 7, schema: schemas.lamp };
const plain = { mediaType: "text/plain", line: 8, schema: schemas.text };
const image = { mediaType: "image/png", line: 9 };
const said = (...args: Parameters<typeof judgeContent>) =>
	judgeContent(...args).map(({ rule, pointer, message, line }) => `${rule} ${pointer}: ${message} (${line})`);

describe("a body that is not what its media type says breaks the syntax:", () => {
	test.each<[string, Body, string]>([
		["an empty one", { text: "" }, "expected JSON, got an empty body"],
		["a page", { text: "\n <html>" }, "expected JSON, got markup"],
		["JSON that breaks off", { text: '{\n"a":' }, "expected JSON, got text that is not from line 2, column 5 on"],
		["bytes that are no text", { fault: "got bytes that are not utf-8" }, "expected JSON, got bytes that are not utf-8"],
	])("%s", (_, body, message) => {
		expect(said(json, "application/json", body, "response")).toEqual([`response-syntax /response/body: ${message} (7)`]);
		expect(said({ ...json, schema: schemas.setting }, "application/problem+json", body, "request")).toEqual([
			`request-syntax /request/body: ${message} (7)`,
		]);
	});

	test("bytes where a text is declared", () => {
		const body = { fault: "got gzip that is broken" };
		expect(said(plain, "text/plain", body, "response")).toEqual([
			"response-syntax /response/body: expected text/plain, got gzip that is broken (8)",
		]);
	});
});

describe("what a body says is judged by its schema:", () => {
	test.each<[string, Parameters<typeof judgeContent>, string[]]>([
		["JSON that keeps it", [json, "application/json", { text: '{"brightness":7}' }, "response"], []],
		[
			"JSON that does not",
			[json, "application/json", { text: '{"brightness":"7"}' }, "response"],
			["response-schema /response/body/brightness: expected integer, got string (66)"],
		],
		["a text that keeps it", [plain, "text/plain", { text: "{" }, "response"], []],
		[
			"a text that does not",
			[plain, "text/plain", { text: "" }, "request"],
			["request-schema /request/body: expected 1 or more characters, got an empty string (111)"],
		],
	])("%s", (_, args, drafts) => expect(said(...args)).toEqual(drafts));
});

describe("a form", () => {
	const form = {
		...json,
		mediaType: "multipart/form-data",
		fields: [{ name: "ticket", shape: "value", contentTypes: ["text/*", "image/png"], line: 5 }],
	} as const;
	const part = (headers: string, text: string) => `--x\r\nContent-Disposition: form-data; ${headers}\r\n\r\n${text}\r\n`;
	const parts = (...all: string[]) =>
		said(
			{ ...form, fields: [...form.fields].map((field) => ({ ...field, contentTypes: [...field.contentTypes] })) },
			"multipart/form-data; boundary=x",
			{ text: `${all.join("")}--x--` },
			"request",
		);
	const right = part("name=brightness", "70");

	test.each([
		["that keeps its schema", [right], []],
		["that lacks a field", [], ["request-schema /request/body/brightness: expected a member brightness, got none (61)"]],
		[
			"with a wrong field",
			[part("name=brightness", "full")],
			["request-schema /request/body/brightness: expected integer, got string (66)"],
		],
		[
			"with a text that breaks its pattern",
			[right, part("name=ticket", "7")],
			["request-schema /request/body/ticket: expected a string like ^[a-z]+$, got one that is not (73)"],
		],
		["with a file, of which only the type is judged", [right, part("name=ticket; filename=t", "7")], []],
		[
			"with a file where a number is",
			[part("name=brightness; filename=t", "7")],
			["request-schema /request/body/brightness: expected integer, got string (66)"],
		],
		["with a part of a declared type", [right, part("name=ticket\r\nContent-Type: text/csv", "a")], []],
		[
			"with a part of another type",
			[right, part("name=ticket\r\nContent-Type: application/pdf", "a")],
			["request-media-type /request/body/ticket: expected text/* or image/png, got application/pdf (5)"],
		],
		[
			"that breaks off",
			[part("name=brightness", "70").slice(0, -2)],
			["request-syntax /request/body: expected multipart/form-data, got text that ends before its last boundary (7)"],
		],
	])("%s", (_, all, drafts) => expect(parts(...all)).toEqual(drafts));

	test("without a schema must still be one", () => {
		expect(said({ mediaType: "multipart/form-data", line: 3 }, "multipart/form-data", { text: "" }, "response")).toEqual([
			"response-syntax /response/body: expected multipart/form-data, got a media type without a boundary (3)",
		]);
	});
});

test("bytes are not judged, whatever their schema is", () => {
	const bytes = { fault: "got bytes that are not utf-8", bytes: Uint8Array.of(0xff) };
	expect(said({ ...plain, mediaType: "application/octet-stream" }, "application/octet-stream", bytes, "response")).toEqual([]);
	expect(said({ ...plain, mediaType: "*/*" }, "application/pdf", bytes, "response")).toEqual([]);
});

describe("without a schema", () => {
	test.each<[string, string, Body, string[]]>([
		["a text may be anything", "text/plain", { fault: "got bytes that are not utf-8" }, []],
		["bytes may be anything", "image/png", { fault: "got bytes that are not utf-8" }, []],
		["JSON may be any JSON", "application/json", { text: "7" }, []],
		[
			"JSON must be JSON",
			"application/json",
			{ text: "{" },
			["response-syntax /response/body: expected JSON, got text that is not from line 1, column 2 on (9)"],
		],
	])("%s", (_, type, body, drafts) => expect(said(image, type, body, "response")).toEqual(drafts));
});
