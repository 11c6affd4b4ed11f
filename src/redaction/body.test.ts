import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Entry } from "../har/entry.ts";
import { withPlainBodies } from "./body.ts";
import { exchange } from "./fixtures/exchange.ts";

const base64 = (text: string) => Buffer.from(text).toString("base64");

/** An exchange of which both bodies are encoded. */
function encoded(text: string, { encoding = "base64", headers = {} } = {}): Entry {
	const entry = exchange({ body: "", headers, answered: headers });
	return {
		...entry,
		request: { ...entry.request, postData: { mimeType: "", text, encoding } },
		response: { ...entry.response, content: { size: 9, mimeType: "", text, encoding } },
	};
}

const textsOf = ({ request, response }: Entry) => [request.postData?.text, response.content.text];

/** The bodies that are written when `secret` becomes `SECRET` in the plain ones. */
function changed(entry: Entry): (string | undefined)[] {
	const { plain, packed } = withPlainBodies(entry);
	const louder: Entry = JSON.parse(JSON.stringify(plain).replaceAll("secret", "SECRET"));
	return textsOf(packed(louder));
}

describe("a body in base64", () => {
	test.each(["base64", "Base64", "gzip"])("that a recorder marks %s is a text in between, and base64 again", (encoding) => {
		const entry = encoded(base64("é secret"), { encoding });
		expect(textsOf(withPlainBodies(entry).plain)).toEqual(["é secret", "é secret"]);
		expect(changed(entry)).toEqual([base64("é SECRET"), base64("é SECRET")]);
	});

	test("is written to the letter as it was where nothing changed", () => {
		const entry = encoded("YWJj\nZGVm");
		const { plain, packed } = withPlainBodies(entry);
		expect(textsOf(plain)).toEqual(["abcdef", "abcdef"]);
		expect(textsOf(packed(plain))).toEqual(["YWJj\nZGVm", "YWJj\nZGVm"]);
	});

	test("keeps bytes that are no text", () => {
		const bytes = Buffer.from([0xff, ...Buffer.from("secret"), 0xfe]).toString("base64");
		const [, text] = changed(encoded(bytes));
		expect(Buffer.from(text ?? "", "base64").toString("latin1")).toBe("\xffSECRET\xfe");
	});
});

describe("a body in another charset", () => {
	const utf16 = Buffer.from("é secret", "utf16le").toString("base64");
	const entry = (): Entry => {
		const { request, response, ...rest } = encoded(utf16);
		const content = { ...response.content, mimeType: "text/plain; charset=utf-16le" };
		return { ...rest, request, response: { ...response, content } };
	};

	test("is the text that the checker reads, and text from then on where it changes", () => {
		const { plain, packed } = withPlainBodies(entry());
		expect(plain.response.content.text).toBe("é secret");
		const { content } = plain.response;
		const louder = { ...plain, response: { ...plain.response, content: { ...content, text: "é SECRET" } } };
		expect(packed(louder).response.content).toEqual({ size: 9, mimeType: content.mimeType, text: "é SECRET" });
	});

	test("is written to the letter as it was where nothing changed", () => {
		const { plain, packed } = withPlainBodies(entry());
		expect(packed(plain)).toEqual(entry());
	});
});

describe("of a body that cannot be looked into nothing is kept:", () => {
	test("gzip", () => expect(changed(encoded(gzipSync("secret").toString("base64")))).toEqual(["H4s=", "H4s="]));

	test.each(["br", "deflate", "gzip, zstd"])("bytes that the headers call %s", (coding) => {
		const packed = Buffer.from([0xff, 0x1b, 0x80]).toString("base64");
		expect(changed(encoded(packed, { headers: { "Content-Encoding": coding } }))).toEqual(["AA==", "AA=="]);
	});

	test("but a text, which the recorder has unpacked", () =>
		expect(changed(encoded(base64("a secret"), { headers: { "content-encoding": "br" } }))).toEqual([
			base64("a SECRET"),
			base64("a SECRET"),
		]));
});

test.each([
	["as it is", exchange({ body: "secret", text: "c2VjcmV0" })],
	["in what is no base64", encoded("secret!")],
	["in an encoding that nobody knows", encoded("c2VjcmV0", { encoding: "rot13" })],
])("a body %s stays with its exchange", (_, entry) => {
	const { plain, packed } = withPlainBodies(entry);
	expect(plain).toBe(entry);
	expect(packed(entry)).toBe(entry);
});
