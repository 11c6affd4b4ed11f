import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { unmarked } from "./letters.ts";
import { readDocument } from "./read-document.ts";

const folder = mkdtempSync(join(tmpdir(), "read-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, "a.yaml");
const read = (text: string) => {
	writeFileSync(file, text);
	return readDocument(file);
};

test("a document is read with its version, its lines, and the letters of what is no text", () => {
	const { document, version, line } = read('openapi: 3.0.3\ninfo: { version: 1.10 }\na:\n  - on\n  - "1"\n  - true\n');
	expect([document.openapi, version, line("/a/1")]).toEqual(["3.0.3", "3.0", 5]);
	expect(document).toMatchObject({ info: { version: expect.stringMatching(/ 1\.10$/) }, a: ["on", "1", expect.stringMatching(/ true$/)] });
});

test("JSON is read, too", () => expect(unmarked(read('{"openapi":"3.2.0","a":[1e3]}').document)).toEqual({ openapi: "3.2.0", a: [1000] }));

test.each([
	["swagger: '2.0'", "expected OpenAPI 3.0, 3.1 or 3.2, got Swagger 2.0; convert the document first"],
	["openapi: 4.0.0", "expected OpenAPI 3.0, 3.1 or 3.2, got OpenAPI 4.0.0; convert the document first"],
	["a: 1", "expected OpenAPI 3.0, 3.1 or 3.2, got no version; convert the document first"],
	["- 1", "not an OpenAPI document; it must be an object"],
])("%j is refused", (text, message) => expect(() => read(text)).toThrow(`${file}: ${message}`));

test("a file that is not there is named", () => expect(() => readDocument(join(folder, "b"))).toThrow("cannot be read (ENOENT)"));
