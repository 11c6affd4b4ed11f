import { describe, expect, test } from "vitest";
import { binary } from "../fixtures/files-api.ts";
import { multipart } from "./multipart.ts";

const typeOf = (mediaTypes: Record<string, string>, value: unknown) => multipart(mediaTypes)(value, "multipart/form-data").contentType;

/** The parts, each with its headers and its content. */
async function parts(value: unknown, mediaTypes: Record<string, string> = {}): Promise<[head: string, content: string][]> {
	const { body, contentType } = multipart(mediaTypes)(value, "multipart/form-data");
	const boundary = /^multipart\/form-data; boundary=([\da-f]{32})$/.exec(contentType)?.[1];
	const text = Buffer.from(await (body as Blob).arrayBuffer()).toString("latin1");
	expect(text.endsWith(`--${boundary}--\r\n`)).toBe(true);
	return text
		.split(`--${boundary}`)
		.slice(1, -1)
		.map((part) => {
			const [head = "", ...content] = part.slice(2, -2).split("\r\n\r\n");
			return [head, content.join("\r\n\r\n")];
		});
}

const latin1 = Buffer.from(binary).toString("latin1");
const disposition = (name: string, filename?: string) =>
	`Content-Disposition: form-data; name="${name}"${filename === undefined ? "" : `; filename="${filename}"`}`;

test("a text is a part as it is, its ends of lines too", async () => {
	expect(await parts({ a: "b\nc", n: 7, is: false, none: undefined })).toEqual([
		[disposition("a"), "b\nc"],
		[disposition("n"), "7"],
		[disposition("is"), "false"],
	]);
});

test("a file is a part with its name, its media type and exactly its bytes", async () => {
	const file = new File([binary], 'a "b"\r\n.png', { type: "image/png" });
	expect(await parts({ file, blob: new Blob([binary]), bytes: binary })).toEqual([
		[`${disposition("file", "a %22b%22%0D%0A.png")}\r\nContent-Type: image/png`, latin1],
		[`${disposition("blob", "blob")}\r\nContent-Type: application/octet-stream`, latin1],
		[`${disposition("bytes", "blob")}\r\nContent-Type: application/octet-stream`, latin1],
	]);
});

test("an object is a JSON part that is no file, and an array is a part for each item", async () => {
	const json = `${disposition("a")}\r\nContent-Type: application/json`;
	expect(await parts({ a: { b: [1] } })).toEqual([[json, '{"b":[1]}']]);
	expect(await parts({ a: [{ b: 1 }, "c", null] })).toEqual([
		[json, '{"b":1}'],
		[disposition("a"), "c"],
	]);
});

describe("the media type of encoding is", () => {
	const typed = async (contentType: string, value: unknown) => (await parts({ a: value }, { a: contentType }))[0];
	const file = (type: string) => new Blob(["b"], { type });
	const blob = disposition("a", "blob");

	test.each<[string, string, unknown, string]>([
		["of a text", "text/csv", "b", `${disposition("a")}\r\nContent-Type: text/csv`],
		["of bytes", "image/png, image/jpeg", Uint8Array.of(98), `${blob}\r\nContent-Type: image/png`],
		["of a file that has none", "image/png", file(""), `${blob}\r\nContent-Type: image/png`],
		["of a file that has another", "text/csv", file("application/vnd.ms-excel"), `${blob}\r\nContent-Type: text/csv`],
		["the file's where it is one of several", "image/png, image/jpeg", file("image/jpeg"), `${blob}\r\nContent-Type: image/jpeg`],
		["the file's within a range", "image/*", file("image/jpeg"), `${blob}\r\nContent-Type: image/jpeg`],
		["not the range", "image/*", Uint8Array.of(98), `${blob}\r\nContent-Type: application/octet-stream`],
	])("%s", async (_, contentType, value, head) => expect(await typed(contentType, value)).toEqual([head, "b"]));

	test("that of JSON, also for a text", async () => {
		expect(await typed("application/json", "b")).toEqual([`${disposition("a")}\r\nContent-Type: application/json`, '"b"']);
	});
});

test("a name is escaped as browsers escape it, and none is a property of every object", async () => {
	expect(await parts({ 'a"\r\n': "b", toString: "c" })).toEqual([
		[disposition("a%22%0D%0A"), "b"],
		[disposition("toString"), "c"],
	]);
});

test("a filename that UTF-8 has not is mended, because its user did not choose it", async () => {
	expect((await parts({ a: new File([], "b\ud800") }))[0]?.[0]).toContain('filename="b\xef\xbf\xbd"');
});

test("a boundary that is declared is not sent, because a body has its own", () => {
	expect(multipart()({}, "multipart/form-data; boundary=a").contentType).toMatch(/^multipart\/form-data; boundary=[\da-f]{32}$/);
});

test("every body has a boundary of its own", () => expect(typeOf({}, {})).not.toBe(typeOf({}, {})));

describe("is refused with the name and without the value:", () => {
	test.each<[string, unknown, string]>([
		["an array in an array", { a: [["s3cret"]] }, "body.a: expected string, number or boolean, got array"],
		["a date", { a: new Date(0) }, "body.a: expected string, number or boolean, got Date"],
		["an object as text", { csv: { b: "s3cret" } }, "body.csv: expected string, number or boolean, got object"],
		["a file in JSON", { a: { b: new Blob([]) } }, "body.a: expected a value of JSON, got object"],
		["a lone surrogate", { a: "s3cret\ud800" }, "body.a: expected Unicode, got a lone surrogate"],
		["bytes in the place of the form", Uint8Array.of(7), "body: expected object, got Uint8Array"],
	])("%s", (_, value, message) => expect(() => typeOf({ csv: "text/csv" }, value)).toThrow(new TypeError(message)));
});
