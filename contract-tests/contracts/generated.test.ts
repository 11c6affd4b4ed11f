import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, Script } from "node:vm";
import { describe, expect, test } from "vitest";
import { readContract, type WrittenContract } from "../../src/checker/written-contract.ts";
import { staleFiles } from "../../src/generate/generate.ts";
import { isObject, type Json, readSpecs } from "../../src/openapi/document.ts";

const root = join(import.meta.dirname, "../..");

test("generated/ is what the specs generate, byte by byte", async () => {
	expect(await staleFiles(root)).toEqual([]);
});

describe.each(readSpecs(root))("$api:", ({ api, document }) => {
	const read = (file: string) => readFileSync(join(root, "generated", api, file), "utf8");

	test("what the checker reads is plain data, whose schemas judge in a page that forbids eval", () => {
		const text = read("contract.js");
		const page = createContext({}, { codeGeneration: { strings: false, wasm: false } });
		new Script(text.replace(/^export const contract =/m, "globalThis.contract =")).runInContext(page);
		const written = JSON.parse(JSON.stringify(page.contract)) as WrittenContract;
		const contract = readContract(written);
		const schemas = contract.operations.flatMap(({ responses }) =>
			responses.flatMap(({ content }) => content.flatMap(({ schema }) => schema ?? [])),
		);
		expect([contract.api, schemas.length > 0]).toEqual([api, true]);
		const unsafe = globalThis.Function;
		globalThis.Function = new Proxy(unsafe, { construct: refused, apply: refused });
		try {
			for (const { open, closed } of schemas) expect([typeof open({}), typeof closed({})]).toEqual(["boolean", "boolean"]);
		} finally {
			globalThis.Function = unsafe;
		}
	});

	test("an open set is its known values and any other string in the types", () => {
		for (const values of openSets(document))
			expect(read("types.ts")).toContain(`${values.map((value) => JSON.stringify(value)).join(" | ")} | (string & {})`);
	});

	test("the types say where each claim comes from", () => {
		expect(read("types.ts")).toMatch(/Provenance: (documented|source|sdk|captured|inferred|decision) \(/);
	});
});

function refused(): never {
	throw new Error("code was made of a text");
}

function openSets(value: Json): Json[][] {
	if (Array.isArray(value)) return value.flatMap(openSets);
	if (!isObject(value)) return [];
	const set = value["x-extensible-enum"];
	return [...(Array.isArray(set) ? [set] : []), ...Object.values(value).flatMap(openSets)];
}
