import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { isObject, type Json } from "../../src/openapi/document.ts";

const root = join(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(join(root, file), "utf8");
const found = (pattern: string) => globSync(pattern, { cwd: root }).map((file) => file.replaceAll("\\", "/"));

/** What readers of contracts, types and docs see. */
const shown = [
	"specs/**/*.{yaml,md}",
	"generated/**/*.{yaml,ts}",
	"docs-site/locales/*.json",
	"docs-site/src/prose/*/*.md",
	"*.md",
].flatMap(found);
const captures = found("contract-tests/captures/**/*.har");

/** A name of a document that nobody outside this project knows. */
const innerName = /\bseeds? \d{3}\b/i;
/** That a token works only once is the vendor's to say. */
const oneTime = /\bone-time\b|一次性/i;

const textsIn = (value: Json): string[] =>
	typeof value === "string" ? [value] : Array.isArray(value) || isObject(value) ? Object.values(value).flatMap(textsIn) : [];

/** The texts of a contract that say "one-time" and name none of its documents. */
function unsourced(contract: Json): string[] {
	const names = Object.keys(isObject(contract) && isObject(contract["x-references"]) ? contract["x-references"] : {});
	return textsIn(contract).filter((text) => oneTime.test(text) && !names.some((name) => text.includes(name)));
}

test("no reader sees an inner name of a document", () => {
	expect(shown.length).toBeGreaterThan(50);
	expect([...shown, ...captures].filter((file) => innerName.test(read(file)))).toEqual([]);
	expect("from seed 002").toMatch(innerName);
});

describe("a token is called one-time only with the document that says so:", () => {
	const contracts = found("{specs,generated}/*/openapi*.yaml");

	test.each(contracts)("%s", (file) => expect(unsourced(parse(read(file)))).toEqual([]));

	test("a text without one is found", () => {
		const contract = { "x-references": { guide: {} }, info: { description: "A one-time token (guide).", title: "一次性令牌" } };
		expect(unsourced(contract)).toEqual(["一次性令牌"]);
	});

	test("nothing beside the contracts says so", () => {
		const others = shown.filter((file) => !contracts.includes(file) && !/CHANGELOG|overlay|types\.ts$/.test(file));
		expect(others.filter((file) => oneTime.test(read(file)))).toEqual([]);
	});
});
