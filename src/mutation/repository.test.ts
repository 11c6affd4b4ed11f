import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readSpecs } from "../openapi/document.ts";
import { Contracts } from "./contracts.ts";
import { lantern } from "./fixtures/fixture-api.ts";
import { generatedTestExchanges } from "./generated.ts";
import { gradeNames } from "./provenance.ts";
import { mutantRunsOf } from "./repository.ts";
import { recordedExchanges } from "./test-exchanges.ts";

const root = join(import.meta.dirname, "../..");

const small = lantern(`
openapi: 3.1.1
info: { version: "1" }
security: []
paths:
  /lanterns/{id}:
    get:
      operationId: seeLantern
      parameters: [{ name: id, in: path, required: true, schema: { type: string, minLength: 1 } }]
      responses: { "200": { content: { application/json: { schema: { type: object } } } } }
`);

test("a contract that nobody recorded anything of is undefended: what is generated of it kills, and is no evidence", async () => {
	const { isUndefended, trials, faults } = await mutantRunsOf(root, small);
	expect([isUndefended, faults]).toEqual([true, []]);
	expect(trials.filter(({ kill }) => kill !== undefined)).toEqual([]);
	expect(trials.find(({ operator }) => operator === "swap type")?.suiteKill?.evidence).toMatch(/^generated, /);
});

test("what is generated of a contract is the same every time, and constructed", () => {
	const [first, again] = [[...generatedTestExchanges(small)].flat(), [...generatedTestExchanges(small)].flat()];
	expect(first.length).toBeGreaterThan(20);
	expect(first.map(({ name, exchange }) => [name, exchange.url.href, exchange.response.body])).toEqual(
		again.map(({ name, exchange }) => [name, exchange.url.href, exchange.response.body]),
	);
	expect(new Set(first.flatMap(({ grades }) => Object.values(grades)))).toEqual(new Set(["constructed"]));
});

test("the evidence of a contract is its captures, variations and counterexamples, each with a name and where it comes from", async () => {
	const apis = readdirSync(join(root, "contract-tests/captures"));
	const [spec] = readSpecs(root).filter(({ api }) => apis.includes(api));
	if (spec === undefined) throw new Error("no contract has captures");
	const evidence = await recordedExchanges(new Contracts(spec).own[0]);
	const kinds = new Set(evidence.map(({ name }) => name.split(", ")[0]));
	expect([...kinds]).toEqual(["captures", "variations", "counterexamples"]);
	expect(new Set(evidence.map(({ name }) => name)).size).toBe(evidence.length);
	const constructed = evidence.filter(({ name }) => !name.startsWith("captures"));
	expect(new Set(constructed.flatMap(({ grades }) => Object.values(grades)))).toEqual(new Set(["constructed"]));
	for (const { grades } of evidence) for (const grade of Object.values(grades)) expect(gradeNames).toContain(grade);
});
