import { expect, test } from "vitest";
import { stringify } from "yaml";
import { parseSpec } from "../../openapi/document.ts";
import { operationsOf } from "../../openapi/operations.ts";
import { refusalsOf } from "../../openapi/refusals/refusals.ts";
import { madeDocument } from "./made-document.ts";

const specOf = (operations: number) => parseSpec("made", stringify(madeDocument(operations), { aliasDuplicateObjects: false }));

test("a made document has so many operations, and nothing of it is refused", () => {
	const spec = specOf(20);
	expect(operationsOf(spec)).toHaveLength(20);
	expect(refusalsOf(spec, "/")).toEqual([]);
});

test("it grows in proportion to its operations", () => {
	const sizeOf = (operations: number) => JSON.stringify(madeDocument(operations)).length;
	expect(sizeOf(400)).toBeLessThan(2.2 * sizeOf(200));
});
