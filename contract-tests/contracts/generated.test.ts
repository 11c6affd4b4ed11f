import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, Script } from "node:vm";
import { describe, expect, test } from "vitest";
import type { Contract } from "../../src/checker/contract.ts";
import { staleFiles } from "../../src/generate/generate.ts";
import { isObject, type Json, readSpecs } from "../../src/openapi/document.ts";

const root = join(import.meta.dirname, "../..");

test("generated/ is what the specs generate, byte by byte", async () => {
	expect(await staleFiles(root)).toEqual([]);
});

describe.each(readSpecs(root))("$api:", ({ api, document }) => {
	const read = (file: string) => readFileSync(join(root, "generated", api, file), "utf8");

	test("the checker's validators are one ES module that needs no require and no eval", () => {
		const text = read("contract.js");
		expect(text).not.toMatch(/^import /m);
		const script = text.replace(/^export \{\s*contract\s*\};$/m, "globalThis.contract = contract;");
		const page = createContext({}, { codeGeneration: { strings: false, wasm: false } });
		new Script(script).runInContext(page);
		const contract = page.contract as Contract;
		const schemas = contract.operations.flatMap(({ responses }) =>
			responses.flatMap(({ content }) => content.flatMap(({ schema }) => schema ?? [])),
		);
		expect([contract.api, schemas.length > 0]).toEqual([api, true]);
		for (const { open, closed } of schemas) expect([typeof open({}), typeof closed({})]).toEqual(["boolean", "boolean"]);
	});

	test("an open set is its known values and any other string in the types", () => {
		for (const values of openSets(document))
			expect(read("types.ts")).toContain(`${values.map((value) => JSON.stringify(value)).join(" | ")} | (string & {})`);
	});

	test("the types say where each claim comes from", () => {
		expect(read("types.ts")).toMatch(/Provenance: (documented|source|sdk|captured|inferred|decision) \(/);
	});
});

function openSets(value: Json): Json[][] {
	if (Array.isArray(value)) return value.flatMap(openSets);
	if (!isObject(value)) return [];
	const set = value["x-extensible-enum"];
	return [...(Array.isArray(set) ? [set] : []), ...Object.values(value).flatMap(openSets)];
}
