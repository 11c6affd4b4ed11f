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

describe("without a schema", () => {
	test.each<[string, string, Body, string[]]>([
		["other than JSON may be anything", "image/png", { fault: "got bytes that are not utf-8" }, []],
		["JSON may be any JSON", "application/json", { text: "7" }, []],
		[
			"JSON must be JSON",
			"application/json",
			{ text: "{" },
			["response-syntax /response/body: expected JSON, got text that is not from line 1, column 2 on (9)"],
		],
	])("%s", (_, type, body, drafts) => expect(said(image, type, body, "response")).toEqual(drafts));
});
