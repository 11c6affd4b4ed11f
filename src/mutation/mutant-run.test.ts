import { describe, expect, test } from "vitest";
import { Contracts } from "./contracts.ts";
import { evidenceOf, lantern } from "./fixtures/fixture-api.ts";
import { runMutants, type Suite } from "./mutant-run.ts";
import type { TestExchange } from "./test-exchanges.ts";

/** Few mutants, among them those of one bound. */
const spec = lantern(`
openapi: 3.1.1
info: { version: "1" }
security: []
paths:
  /lanterns/{id}:
    put:
      operationId: lightLantern
      parameters: [{ name: X-Token, in: header, required: true, schema: {} }, { name: X-Tenant, in: header, required: true, schema: {} }, { name: id, in: path, required: true, schema: {} }]
      requestBody: { content: { application/json: {} } }
      responses: { "200": { content: { application/json: { schema: { properties: { size: { maximum: 9 } } } } } } }
`);
const bound = "/paths/~1lanterns~1{id}/put/responses/200/content/application~1json/schema/properties/size/maximum";
const sized = async (size: number): Promise<TestExchange> => ({
	...(await evidenceOf([{ op: "add", path: "/response/body/size", value: size }])),
	name: `captures, lantern: of the size ${size}`,
});
const put = (suite: Partial<Suite>) =>
	runMutants(spec, new Contracts(spec), { recorded: [], samples: [], generated: async () => [], equivalents: [], ...suite });
const trialIn = async (suite: Partial<Suite>, change: string) => (await put(suite)).trials.find(({ id }) => id === `${bound} ${change}`);

describe("a mutant", () => {
	test("is killed by the evidence that it would be judged otherwise by, and by no other", async () => {
		const recorded = [await sized(9), await sized(10)];
		expect(await trialIn({ recorded }, "loosen bound: maximum 10")).toMatchObject({
			kill: { evidence: "captures, lantern: of the size 10" },
		});
		expect(await trialIn({ recorded }, "tighten bound: maximum 8")).toMatchObject({
			kill: { evidence: "captures, lantern: of the size 9" },
		});
		expect(await trialIn({ recorded: [await sized(8)] }, "loosen bound: maximum 10")).not.toHaveProperty("kill");
	});

	test("that survives is put before the samples of a contract without captures, and before what is generated", async () => {
		const suite = { samples: [await sized(9)], generated: async () => [[await sized(10)]] };
		expect(await trialIn(suite, "tighten bound: maximum 8")).toMatchObject({ suiteKill: { evidence: "captures, lantern: of the size 9" } });
		expect(await trialIn(suite, "loosen bound: maximum 10")).toMatchObject({
			suiteKill: { evidence: "captures, lantern: of the size 10" },
		});
		expect((await put(suite)).isUndefended).toBe(true);
	});

	test("that is equivalent has its reason, and is put before nothing more", async () => {
		const equivalents = [{ mutant: `${bound} drop bound: maximum`, reason: "It is the same.", at: "list.yaml:1" }];
		const generated = async () => [[await sized(10)]];
		const trial = await trialIn({ recorded: [await sized(1)], generated, equivalents }, "drop bound: maximum");
		expect(trial).toMatchObject({ equivalent: "It is the same." });
		expect(trial).not.toHaveProperty("suiteKill");
	});
});

test("nothing is generated where no mutant survives", async () => {
	const survivors = (await put({ recorded: [await sized(9)] })).trials.filter(({ kill }) => kill === undefined);
	const equivalents = survivors.map(({ id }, index) => ({ mutant: id, reason: "It is the same.", at: `list.yaml:${index}` }));
	const generated = () => Promise.reject(new Error("generated"));
	expect((await put({ recorded: [await sized(9)], equivalents, generated })).faults).toEqual([]);
	await expect(put({ recorded: [await sized(9)], equivalents: equivalents.slice(1), generated })).rejects.toThrow("generated");
});

test("a list of equivalents that names a mutant which is killed or gone is at fault", async () => {
	const row = (mutant: string) => ({ mutant, reason: "It is the same.", at: "list.yaml:1" });
	const { faults } = await put({ recorded: [await sized(10)], equivalents: [row(`${bound} drop bound: maximum`), row("/gone")] });
	expect(faults).toEqual([
		'list.yaml:1: not equivalent, because "captures, lantern: of the size 10" kills it; take it from the list',
		"list.yaml:1: no mutant /gone; take it from the list or correct it",
	]);
});
