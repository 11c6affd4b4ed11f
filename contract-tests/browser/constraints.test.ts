import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { operations } from "../operations.ts";
import { codeOf, constraintsIn, markdownCodeOf } from "./shown-constraints.ts";
import { files } from "./site.ts";

const documentOf = (api: string) => parse(readFileSync(join(import.meta.dirname, `../../generated/${api}/openapi.yaml`), "utf8"));

test.each(operations)("the pages of $operationId show every constraint of its contract", ({ api, operationId, method, template }) => {
	const document = documentOf(api);
	const item = document.paths[template];
	const constraints = new Set(constraintsIn(document, [item.parameters ?? [], item[method.toLowerCase()]]));
	expect(constraints.size).toBeGreaterThan(0);
	for (const language of ["", "/zh"]) {
		const shown = codeOf(files.get(`${language}/${api}/${operationId}/`) ?? "");
		const written = markdownCodeOf(files.get(`${language}/${api}/${operationId}.md`) ?? "");
		expect([...constraints].filter((constraint) => !shown.has(constraint))).toEqual([]);
		expect([...constraints].filter((constraint) => !written.has(constraint))).toEqual([]);
	}
});

const document = {
	components: { schemas: { Screen: { properties: { pattern: { maxLength: 9 }, next: { $ref: "#/components/schemas/Screen" } } } } },
};

test.each([
	["a bound", { schema: { minimum: 1 } }, ["minimum: 1"]],
	["a value of an enumeration", { schema: { enum: ["vnc"] } }, ["vnc"]],
	["a value of an open one", { schema: { anyOf: [{ "x-extensible-enum": ["spice"] }] } }, ["spice"]],
	["a pattern in a referred schema, which refers to itself", { $ref: "#/components/schemas/Screen" }, ["maxLength: 9"]],
	["closed members", { schema: { additionalProperties: false } }, ["additionalProperties: false"]],
	["nothing in an example", { example: { minimum: 1 } }, []],
])("%s of a contract is looked for", (_, place, constraints) => expect(constraintsIn(document, place)).toEqual(constraints));

test("a page without it is noticed", () => {
	expect(codeOf("<p>minimum: 1</p><code>pattern: a&lt;b</code>")).toEqual(new Set(["pattern: a<b"]));
	expect(markdownCodeOf("| minimum: 1 | `pattern: a\\|b` |")).toEqual(new Set(["pattern: a|b"]));
});
