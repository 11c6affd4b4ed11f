import { describe, expect, test } from "vitest";
import type { Body } from "../../har/exchange.ts";
import { schemas } from "../fixtures/fixture-api.ts";
import { bodyValue } from "./body-value.ts";

const read = (mediaType: string, body: Body, type = mediaType) => bodyValue({ mediaType, line: 1, schema: schemas.lamp }, type, body);
const bytes: Body = { fault: "got bytes that are not utf-8", bytes: Uint8Array.of(0xff) };
const form = "application/x-www-form-urlencoded";
const multipart = "multipart/form-data; boundary=x";
const parts = '--x\r\nContent-Disposition: form-data; name="brightness"\r\n\r\n70\r\n--x--\r\n';

describe("the value of a body is", () => {
	test.each<[string, string, Body, unknown]>([
		["parsed, of JSON", "application/hal+json; charset=utf-8", { text: "[1]" }, [1]],
		["the text, of a text", "text/plain", { text: "[1]" }, "[1]"],
		["the fields as their schema means them, of a form", form, { text: "brightness=70&ticket=7" }, { brightness: 70, ticket: "7" }],
		["the parts as their schema means them, of a multipart body", multipart, { text: parts }, { brightness: 70 }],
	])("%s", (_, mediaType, body, value) => expect(read(mediaType, body)).toMatchObject({ value }));

	test("of the type that was sent, where a range is declared", () => {
		expect(read("*/*", { text: "7" }, "application/json")).toEqual({ value: 7 });
		expect(read("*/*", { text: "7" }, "text/plain")).toEqual({ value: "7" });
	});

	test("the texts of a form, where it has no schema", () => {
		expect(bodyValue({ mediaType: form, line: 1 }, form, { text: "a=1" })).toMatchObject({ value: { a: "1" } });
	});
});

test("a file stays a file, unless its schema means the JSON in it", () => {
	const file = (name: string) => parts.replace('"brightness"', `"${name}"; filename="x"\r\nContent-Type: application/json`);
	expect(read(multipart, { text: file("ticket") })).toMatchObject({ value: { ticket: "70" }, files: new Set(["/ticket"]) });
	expect(read(multipart, { text: file("brightness") })).toMatchObject({ value: { brightness: 70 }, files: new Set() });
});

describe("nothing is judged", () => {
	test.each<[string, string, Body, string]>([
		["of bytes", "image/png", bytes, "image/png"],
		["of bytes that cannot be unpacked", "image/png", { fault: "got gzip that is broken" }, "image/png"],
		["of bytes where a range is declared", "*/*", bytes, "image/png"],
		["of a form where a range is declared", "*/*", { text: "a=1" }, form],
		["of parts where a range is declared", "multipart/*", { text: "" }, multipart],
	])("%s", (_, declared, body, type) => expect(read(declared, body, type)).toBeUndefined());
});

describe("a body that is not what its media type says has a fault:", () => {
	test.each<[string, string, Body, string]>([
		["JSON that breaks off", "application/json", { text: "{" }, "got text that is not from line 1, column 2 on"],
		["bytes that are no text", "text/plain", bytes, "got bytes that are not utf-8"],
		["bytes that are no form", form, bytes, "got bytes that are not utf-8"],
		["text that is no parts", multipart, { text: "a=1" }, "got text without its boundary"],
		["parts without a boundary", "multipart/form-data", { text: parts }, "got a media type without a boundary"],
	])("%s", (_, mediaType, body, fault) => expect(read(mediaType, body)).toEqual({ fault }));
});
