import { expect, test } from "vitest";
import { answering, judged, reply, saying } from "../fixtures/judged.ts";
import { refSiblings } from "./ref-siblings.ts";

const $ref = "#/components/schemas/Kind";

test("a keyword beside the $ref of a schema is refused", () => {
	expect(judged(refSiblings, answering({ $ref, type: "string", maxLength: 3 }))).toEqual([
		[reply, "type beside a $ref is not seen by every tool; move it into the schema that is meant"],
		[reply, "maxLength beside a $ref is not seen by every tool; move it into the schema that is meant"],
	]);
	expect(judged(refSiblings, answering({ properties: { kind: { $ref, nullable: true } } }))).toHaveLength(1);
});

test("words for readers and our own marks are kept beside it", () => {
	const words = { title: "Kind", summary: "Kind.", description: "The kind.", deprecated: true, "x-since": "3.7.0" };
	expect(judged(refSiblings, answering({ $ref, ...words }))).toEqual([]);
});

test("only schemas are judged", () => {
	const parameter = { $ref: "#/components/parameters/Zone", required: true };
	expect(judged(refSiblings, saying({ parameters: [parameter] }))).toEqual([]);
});
