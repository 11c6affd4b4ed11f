import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../openapi/document.ts";
import { judged, operation, saying } from "../fixtures/judged.ts";
import { references } from "./references.ts";

const guide = { title: "A guide", url: "https://acme.example/guide", version: "3", read: "2026-11-28" };
const from = (reference: string): JsonObject => ({ requestBody: { content: {}, "x-provenance": { documented: reference } } });
const said = (put: JsonObject, known?: JsonObject, files?: Record<string, unknown>) =>
	judged(references, saying(put, known && { "x-references": known }), files);

describe("what a claim refers to", () => {
	test.each<[string, JsonObject]>([
		["by its name alone", from("guide")],
		["with the place in it", from("guide, chapter 3")],
		["from a further path", { "x-also-at": [{ path: "/a", "x-provenance": { documented: "guide" } }] }],
		["from a discrepancy", { "x-discrepancies": [{ says: "A", does: "B", refs: ["guide"] }] }],
	])("is known %s", (_, put) => expect(said(put, { guide })).toEqual([]));

	test("is named where the document does not have it", () => {
		const missing = 'x-references of the document has no "page"; add it with title, read and, if there is one, url, or correct the name';
		expect(said(from("page, 3"), { guide: { ...guide } })).toEqual([
			[`${operation}/requestBody`, missing],
			["/x-references/guide", 'nothing refers to "guide"; leave it out'],
		]);
		expect(said({ "x-discrepancies": [{ refs: ["page"] }] })).toEqual([[`${operation}/x-discrepancies`, missing]]);
	});

	test("is also what the file of an example refers to", () => {
		const put = { requestBody: { content: { "text/plain": { examples: { a: { $ref: "./a.yaml" } } } } } };
		expect(said(put, {}, { "./a.yaml": { "x-provenance": { captured: "log" } } })).toHaveLength(1);
		expect(said(put, {}, { "./a.yaml": { "x-provenance": { constructed: "after a log" } } })).toEqual([]);
	});

	test("is nothing where the claim is a conclusion", () => {
		expect(said({ requestBody: { content: {}, "x-provenance": { inferred: "a failed try is repeated" } } })).toEqual([]);
	});
});

describe("a reference has", () => {
	test.each<[string, string, JsonObject]>([
		["a title", "a reference without a title; write the title of the document", { read: "2026-11-28" }],
		["the day on which it was read", 'expected read: "YYYY-MM-DD", the day on which the document was read', { title: "A", read: "today" }],
		["a public address", "expected a public address in url: https://...", { ...guide, url: "./guide.pdf" }],
		["no other member", "x-references knows no author; it has title, url, version, read", { ...guide, author: "B" }],
		["texts", "expected texts in x-references", { ...guide, version: 3 }],
	])("%s", (_, message, guide) => expect(said(from("guide"), { guide })).toEqual([["/x-references/guide", message]]));

	test("a name without a comma", () => {
		expect(said(from("a"), { "a, b": guide }).at(-1)).toEqual([
			"/x-references/a, b",
			"a name in x-references has no comma: what follows one says where in the document",
		]);
	});
});
