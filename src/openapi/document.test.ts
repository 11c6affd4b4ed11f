import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { parseSpec, readSpecs } from "./document.ts";
import { SpecError } from "./spec-error.ts";

const text = `openapi: 3.1.1
paths:
  /a/{b}:
    $ref: "#/components/pathItems/A"
components:
  pathItems:
    A:
      get:
        tags: [One, Two]
`;
const spec = parseSpec("acme", text);

test("each member has the line on which it is written, and what is not written that of its nearest ancestor", () => {
	expect(
		["/paths", "/paths/~1a~1{b}", "/components/pathItems/A/get/tags/1", "/components/pathItems/A/get/security"].map(spec.line),
	).toEqual([2, 3, 9, 8]);
	expect([spec.line(""), spec.line("/nobody")]).toEqual([1, 1]);
});

test("an error is one line with the file, the line and what is wrong", () => {
	const error = spec.error("/paths", "no operation");
	expect([error.name, error.message]).toEqual(["SpecError", "specs/acme/openapi.yaml:2: no operation"]);
	expect(error).toEqual(new SpecError("specs/acme/openapi.yaml", 2, "no operation", "/paths"));
});

test.each([
	["no YAML", "a: {", /^specs\/acme\/openapi\.yaml:\d: not YAML: [^\n]+$/],
	["with an alias that leads nowhere", "a:\n  *bold*", ":2: not YAML: nothing has the anchor bold*; quote a text that begins with *"],
	["no object", "- a", ":1: not an OpenAPI document; it must be an object"],
])("a text that is %s is refused with its line", (_, wrong, message) => {
	expect(() => parseSpec("acme", wrong)).toThrow(message);
});

test("a folder in the place of a spec is refused", () => {
	const root = mkdtempSync(join(tmpdir(), "document-"));
	onTestFinished(() => rmSync(root, { recursive: true }));
	mkdirSync(join(root, "specs/acme/openapi.yaml"), { recursive: true });
	expect(() => readSpecs(root)).toThrow(
		new SpecError("specs/acme/openapi.yaml", 1, "is a folder; write the spec into a file of this name"),
	);
});
