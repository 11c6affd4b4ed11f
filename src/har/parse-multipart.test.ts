import { describe, expect, test } from "vitest";
import { type Part, parseMultipart } from "./parse-multipart.ts";

const type = "multipart/form-data; boundary=x-(1)";
const lines = (...all: string[]) => all.join("\r\n");
const part = (headers: string[], content: string) => lines("--x-(1)", ...headers, "", content);
const named = (disposition: string) => `Content-Disposition: form-data; ${disposition}`;
const end = "--x-(1)--\r\n";
const parsed = (text: string, mediaType = type) => parseMultipart({ text }, mediaType);
const bytes = (...contents: (string | number[])[]) =>
	Uint8Array.from(Buffer.concat(contents.map((each) => (typeof each === "string" ? Buffer.from(each) : Uint8Array.from(each)))));

describe("of a form are read", () => {
	test.each<[string, string, Part[]]>([
		[
			"its texts, empty ones too",
			lines(part([named('name="a"')], "x y"), part([named('name="b"')], ""), end),
			[
				{ name: "a", isFile: false, text: "x y" },
				{ name: "b", isFile: false, text: "" },
			],
		],
		[
			"fields of the same name, in their order",
			lines(part([named("name=a")], "1"), part([named("name=a")], "2"), end),
			[
				{ name: "a", isFile: false, text: "1" },
				{ name: "a", isFile: false, text: "2" },
			],
		],
		[
			"lines, and what only looks like the boundary",
			lines(part([named('name="a"')], "1\r\n--x-\r\n--x-(1)2\r\n"), end),
			[{ name: "a", isFile: false, text: "1\r\n--x-\r\n--x-(1)2\r\n" }],
		],
		[
			"a part of a media type",
			lines(part(["content-type: application/json ", named('name="a"')], "{}"), end),
			[{ name: "a", type: "application/json", isFile: false, text: "{}" }],
		],
		[
			"a file of text",
			lines(part([named('name="a"; filename="b.txt"'), "Content-Type: text/plain"], "x"), end),
			[{ name: "a", type: "text/plain", isFile: true, text: "x" }],
		],
		[
			"bytes without the name of a file",
			lines(part([named('name="a"'), "Content-Type: image/png"], "x"), end),
			[{ name: "a", type: "image/png", isFile: true, text: "x" }],
		],
		[
			"a file whose content the recorder left out",
			lines("--x-(1)", named('name="a"; filename="b"'), "", "", end),
			[{ name: "a", isFile: true, text: "" }],
		],
		["a part of headers only", lines("--x-(1)", named('name="a"'), "", end), [{ name: "a", isFile: false, text: "" }]],
		[
			"names as browsers and others escape them",
			lines(part([named('name="%22a%0D%0A%41"')], "x"), part([named('name="\\"b\\""')], "x"), end),
			[
				{ name: '"a\r\n%41', isFile: false, text: "x" },
				{ name: '"b"', isFile: false, text: "x" },
			],
		],
		["none of an empty form", end, []],
		[
			"what stands between the boundaries only",
			lines("POST / HTTP/1.1", "", part([named("name=a")], "x"), end, "more"),
			[{ name: "a", isFile: false, text: "x" }],
		],
		[
			"lines that end with line feeds alone",
			lines(part([named("name=a")], "x"), end).replaceAll("\r", ""),
			[{ name: "a", isFile: false, text: "x" }],
		],
	])("%s", (_, text, parts) => expect(parsed(text)).toEqual({ parts }));

	test("the parts of bytes that are no text: texts in their charset, files with a character for each byte", () => {
		const body = bytes(
			`${lines("--x-(1)", named('name="имя"'), "", "é")}\r\n`,
			`${lines("--x-(1)", named('name="b"'), "Content-Type: text/plain; charset=utf-16le", "", "")}`,
			[0x16, 0x04],
			`\r\n${lines("--x-(1)", named('name="c"; filename="c"'), "Content-Type: image/png", "", "")}`,
			[0xff, 0x0d, 0x0a, 0x00],
			`\r\n${end}`,
		);
		expect(parseMultipart({ fault: "got bytes that are not utf-8", bytes: body }, type)).toEqual({
			parts: [
				{ name: "имя", isFile: false, text: "é" },
				{ name: "b", type: "text/plain; charset=utf-16le", isFile: false, text: "Ж" },
				{ name: "c", type: "image/png", isFile: true, text: "\u00ff\r\n\0" },
			],
		});
	});
});

describe("what is no form says why:", () => {
	const a = part([named("name=a")], "x");
	test.each([
		["a media type without a boundary", lines(a, end), "multipart/form-data", "got a media type without a boundary"],
		["an empty boundary", lines(a, end), 'multipart/form-data; boundary=""', "got a media type without a boundary"],
		["another boundary", lines(a, end), "multipart/form-data; boundary=y", "got text without its boundary"],
		["other text", "a=x", type, "got text without its boundary"],
		["a form that breaks off", lines(a, ""), type, "got text that ends before its last boundary"],
		["a part without a name", lines(a, part(["Content-Type: text/plain"], "x"), end), type, "got part 2 without the name of its field"],
		["a part that is no headers", lines("--x-(1)", `${named("name=a")}--x-(1)--`), type, "got text that ends before its last boundary"],
	])("%s", (_, text, mediaType, fault) => expect(parsed(text, mediaType)).toEqual({ fault }));

	test("bytes that cannot be unpacked", () => {
		expect(parseMultipart({ fault: "got gzip that is broken" }, type)).toEqual({ fault: "got gzip that is broken" });
	});
});
