import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { seed } from "../contract-tests/generated/property.ts";
import { parseSpec } from "../scripts/generate/spec.ts";
import { generatedExchanges } from "./exchanges.ts";

const all = globSync("**/*.yaml", { cwd: `${import.meta.dirname}/../contract-tests` }).toSorted();
const specs = all
	.map((file) => ({ file, text: readFileSync(`${import.meta.dirname}/../contract-tests/${file}`, "utf8") }))
	.filter(({ text }) => /^openapi: 3/m.test(text));

describe.each(specs)("Of the invented API in $file", ({ text }) => {
	test("exchanges are generated: they end, and are the same for the same seed", () => {
		const made = () => generatedExchanges(parseSpec("invented", text), { seed, perSchema: 2 });
		const exchanges = made();
		expect(exchanges.filter(({ expected }) => expected === "kept")).not.toEqual([]);
		expect(made()).toEqual(exchanges);
	});
});

test("There are invented APIs", () => expect(specs.length).toBeGreaterThan(0));

/** An API whose requests and replies have this body. */
const saying = (content: object) => {
	const put = { operationId: "say", security: [], requestBody: { content }, responses: { 200: { description: "Said.", content } } };
	return parseSpec("invented", stringify({ openapi: "3.1.1", info: { title: "Saying", version: "1.0.0" }, paths: { "/say": { put } } }));
};

describe("A text", () => {
	test("is broken only by strings, because nothing else can be sent", () => {
		const broken = generatedExchanges(saying({ "text/plain": { schema: { type: "string", maxLength: 1 } } }), { seed, perSchema: 9 })
			.filter(({ expected }) => expected === "broken")
			.map(({ name }) => name);
		expect(new Set(broken)).toEqual(
			new Set(["say maxLength /request/body", "say content /request/headers/content-type", "say 200 maxLength /response/body"]),
		);
	});

	test("that has to be something else than a string is named with its line", () => {
		expect(() => generatedExchanges(saying({ "text/plain": { schema: { type: "object" } } }), { seed, perSchema: 1 })).toThrow(
			/^specs\/invented\/openapi\.yaml:\d+: a body of text\/plain is a string, and this schema takes none; correct it$/,
		);
	});
});
