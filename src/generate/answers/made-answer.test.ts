import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parseSpec } from "../../openapi/document.ts";
import { ContractSchemas } from "../contract-schemas.ts";
import { modelOf } from "../fixtures/model.ts";
import { madeAnswer } from "./made-answer.ts";
import { mockModel } from "./mock-model.ts";
import { Prism } from "./prism.ts";

const spec = parseSpec("bakery", readFileSync(join(import.meta.dirname, "../../mock/fixtures/apis/bakery/openapi.yaml"), "utf8"));
const model = mockModel(modelOf(spec));
const schemas = new ContractSchemas(spec);
let prism: Prism;
// Prism takes long to load.
beforeAll(async () => {
	prism = await Prism.of(spec.document);
}, 30_000);

const found = (operationId: string, index = 0) => {
	const { operation, answers } = model.find((each) => each.operationId === operationId) ?? {};
	const answer = answers?.[index];
	if (operation === undefined || answer === undefined) throw new Error(`no answer ${index} of ${operationId}`);
	return { operation, answer };
};

function made(operationId: string, index = 0, making: Partial<Parameters<typeof madeAnswer>[3]> = {}) {
	const { operation, answer } = found(operationId, index);
	const [schema] = answer.response.content.flatMap((each) => each.schema ?? []);
	const keeps = (_: unknown, body: unknown) => schema === undefined || schemas.keeps(schema, body);
	return madeAnswer({ prism, document: spec.document, keeps, keepsHeader: () => true }, operation, answer, { dynamic: false, ...making });
}

describe("an answer is", () => {
	test("what Prism makes of its example, with its headers in simple style", async () => {
		expect(await made("listLoaves", 2)).toEqual({
			code: "2XX",
			mediaType: "application/json; charset=utf-8",
			example: "default",
			headers: { "X-Sizes": "1,2", "X-Oven": "heat,200,fan,true", "X-Shop": "row=3,door=b" },
			body: ["rye"],
		});
	});

	test("made of the document where Prism makes nothing, or what breaks the contract", async () => {
		const { operation, answer } = found("showDough");
		await expect(prism.ask(operation, answer, { dynamic: false })).rejects.toThrow("Invalid reference");
		expect(await made("showDough")).toMatchObject({ body: {} });
		expect(await made("showChain")).toMatchObject({ headers: { "X-Left": "3" }, body: { name: "x", links: [{ size: 3 }] } });
	});

	test("made at random where only that keeps the contract, and each time the same of one seed", async () => {
		const [first, again] = [await made("showCode", 0, { seed: "a" }), await made("showCode", 0, { seed: "a" })];
		expect(first.body).toMatch(/^rye-[a-f]{2}$/);
		expect(again).toEqual(first);
	});

	test("marked where nothing is known that keeps the contract", async () => {
		expect((await made("showCode", 1)).isBroken).toBe(true);
		expect(await made("showCode", 0)).not.toHaveProperty("isBroken");
	});

	test("open where it is bytes without an example, and another than its example where that is wished for", async () => {
		expect(await made("showPhoto")).toEqual({ code: "200", mediaType: "image/*", headers: {} });
		expect((await made("showPhoto", 1)).body).toBe("GIF89a");
		expect((await made("bakeLoaf", 1)).body).toEqual({ why: "flour" });
		expect((await made("bakeLoaf", 1, { dynamic: true })).body).not.toEqual({ why: "flour" });
	});
});

test("an operation that Prism does not know is refused", async () => {
	const { operation, answer } = found("showCode");
	await expect(prism.ask({ ...operation, operationId: "showCord" }, answer, { dynamic: false })).rejects.toThrow(
		"Prism knows no operation showCord",
	);
});
