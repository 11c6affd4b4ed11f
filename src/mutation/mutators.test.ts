import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { judge } from "../checker/index.ts";
import { Contracts } from "./contracts.ts";
import { evidenceOf, lantern, rows, trialOf, triedWith } from "./fixtures/fixture-api.ts";
import { mutators } from "./mutators.ts";
import { samplesOf } from "./samples.ts";
import { operators as others } from "./walk/operators.ts";

/** Every operator, and its class. */
const operators: Record<string, string> = Object.assign({}, others, ...mutators.map((mutator) => mutator.operators));

test("every operator has a mutant that somebody notices and nobody notices", () => {
	expect([...new Set(rows.map(({ operator }) => operator))].sort()).toEqual(Object.keys(operators).sort());
});

describe.each(rows)("$operator", ({ operator, mutant, killed, spared }) => {
	test(`${mutant} is killed by an exchange whose verdict it changes`, async () => {
		expect(await trialOf(mutant, killed)).toMatchObject([{ operator, class: operators[operator], isKilled: true }]);
	});
	test(`${mutant} survives an exchange whose verdict it does not change`, async () => {
		expect(await trialOf(mutant, spared)).toMatchObject([{ isKilled: false }]);
	});
});

test("no two mutants of a spec have one name", async () => {
	const ids = (await triedWith([])).trials.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
});

test("a mutant of a schema that is used twice is tried once, and killed by either use", async () => {
	const spec = lantern(`
openapi: 3.1.1
info: { version: "1" }
security: []
paths:
  /lanterns/{id}:
    put:
      operationId: lightLantern
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Level" } } } }
      responses:
        "200": { content: { application/json: { schema: { $ref: "#/components/schemas/Level" } } } }
components:
  schemas:
    Level: { type: object, properties: { level: { type: integer, maximum: 9 } } }
`);
	const asked = await evidenceOf([
		{ op: "replace", path: "/request/body", value: { level: 10 } },
		{ op: "replace", path: "/response/body", value: {} },
	]);
	const answered = await evidenceOf([{ op: "replace", path: "/response/body", value: { level: 10 } }]);
	for (const evidence of [asked, answered]) {
		const { trials } = await triedWith([evidence], {}, spec);
		const dropped = trials.filter(({ id }) => id.endsWith("drop bound: maximum"));
		expect(dropped).toMatchObject([{ id: "/components/schemas/Level/properties/level/maximum drop bound: maximum", kill: {} }]);
	}
});

test.each(["header", "query", "cookie"])(
	"an example of a spec is asked for with the credential in the %s, where the spec wants it",
	(place) => {
		const spec = lantern(`
openapi: 3.1.1
info: { version: "1" }
security: [{ key: [] }]
paths:
  /lanterns/{id}:
    get:
      operationId: readLantern
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        "200": { content: { application/json: { schema: { type: object }, examples: { dark: { value: {} } } } } }
components:
  securitySchemes:
    key: { type: apiKey, in: ${place}, name: Lantern-Key, x-prefix: "Key " }
`);
		const contracts = new Contracts(spec);
		const samples = samplesOf("", contracts.model);
		expect(samples.length).toBeGreaterThan(0);
		expect(samples.flatMap(({ exchange }) => judge(contracts.own, exchange))).toEqual([]);
		const [bare] = samplesOf("", {
			...contracts.model,
			operations: contracts.model.operations.map((each) => ({ ...each, security: { ...each.security, alternatives: [] } })),
		});
		expect(bare && judge(contracts.own, bare.exchange)).toMatchObject([{ rule: "request-security" }]);
	},
);

test("under a not, what loosens tightens", async () => {
	const { trials } = await triedWith([]);
	const inside = trials.filter(({ id }) => id.startsWith("/components/schemas/Lantern/properties/place/not/required/"));
	expect(inside).toMatchObject([{ operator: "drop required", class: "tightening" }]);
});

test("a change that the generator refuses is no mutant", async () => {
	const { trials } = await triedWith([]);
	const refused = trials.filter(({ refused }) => refused !== undefined);
	expect(refused.map(({ id }) => id)).toEqual([
		"/components/schemas/Lantern/properties/colour/type widen type: string or null",
		"/components/schemas/Lantern/properties/colour/type widen type: string or integer",
		"/components/schemas/Lantern/properties/colour/type swap type: integer",
		// The members that choose the operation would be gone.
		"/paths/~1lamps~1{id}/post/requestBody/content/application~1json drop media type",
		"/paths/~1lamps~1{id}/post/requestBody/content/application~1json/schema/properties/level rename property: levelRenamed",
		"/paths/~1lamps~1{id}/post/requestBody/content/application~1json/schema/properties/dim rename property: dimRenamed",
	]);
});

test("an empty set of values would be none, so its last value gives way to one that nobody sends", async () => {
	const spec = lantern(readFileSync(new URL("fixtures/fixture-api.yaml", import.meta.url), "utf8").replace("[red, green]", "[red]"));
	const mutant = '/components/schemas/Lantern/properties/colour/x-extensible-enum/0 drop value: "red"';
	expect(await trialOf(mutant, [], undefined, spec)).toMatchObject([{ isKilled: true }]);
});
