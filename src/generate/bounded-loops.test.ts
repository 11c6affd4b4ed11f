import { describe, expect, test } from "vitest";
import type { Contract, Validate } from "../checker/contract.ts";
import type { Json } from "../openapi/document.ts";
import { saying } from "../openapi/fixtures/spec.ts";
import { withBoundedLoops } from "./bounded-loops.ts";
import { contractSource } from "./emit/contract.ts";
import { contractModel } from "./model/contract-model.ts";
import { Validators } from "./validators.ts";

/** The open validator of a schema, as `npm run generate` compiles it. */
async function compiled(schema: Json): Promise<Validate> {
	const spec = saying({ responses: { 200: { description: "Said.", content: { "application/json": { schema } } } } });
	const validators = new Validators(spec);
	const source = await validators.module(contractSource(contractModel(spec), validators));
	const { contract }: { contract: Contract } = await import(`data:text/javascript,${encodeURIComponent(source)}`);
	const validate = contract.operations[0]?.responses[0]?.content[0]?.schema?.open;
	if (validate === undefined) throw new Error("The response has a schema");
	return validate;
}

const many = (value: unknown) => Array.from({ length: 5_000 }, () => value);
const members = Object.fromEntries(many(1).map((value, index) => [`a${index}`, value]));
const text = { type: "array", items: { type: "string" } };

describe("a validator stops after 1,000 errors of", () => {
	test.each<[string, Json, unknown]>([
		["the items of a list", text, many(1)],
		["the items after the first", { type: "array", prefixItems: [{ type: "number" }], items: { type: "string" } }, many(1)],
		["members that are not declared", { type: "object", additionalProperties: false }, members],
		["the members of an object", { type: "object", additionalProperties: { type: "string" } }, members],
		["the names of members", { type: "object", propertyNames: { maxLength: 1 } }, members],
	])("%s", async (_, schema, value) => {
		const validate = await compiled(schema);
		expect(validate(value)).toBe(false);
		expect(validate.errors?.length).toBeGreaterThanOrEqual(1_000);
		expect(validate.errors?.length).toBeLessThan(1_010);
	});

	test("each list in a list, which is a limit, too", async () => {
		const validate = await compiled({ type: "array", items: text });
		expect(validate([many(1), many(1), many(1)])).toBe(false);
		expect(validate.errors?.length).toBeLessThan(2_010);
	});
});

describe("a validator still finds", () => {
	test("an error behind many items that are right", async () => {
		const validate = await compiled(text);
		expect([validate(many("a")), validate([...many("a"), 1])]).toEqual([true, false]);
	});

	test("what is wrong with one alternative after 1,000 errors in another", async () => {
		const validate = await compiled({ anyOf: [text, { type: "array", items: { type: "number" } }] });
		expect([validate(many(1)), validate(many("a")), validate([...many(1), "a"]), validate(many(true))]).toEqual([true, true, false, false]);
	});

	test("what it should not be, in a list of many", async () => {
		const validate = await compiled({ not: text, type: "array" });
		expect([validate(many("a")), validate([...many("a"), 1]), validate(many(1))]).toEqual([false, true, true]);
	});
});

test("other code stays as it is", () => {
	const code = "for(let i0=data.length; i0--;){ f(); } for(const name of names){}";
	expect(withBoundedLoops(code)).toBe(code);
	expect(withBoundedLoops("for(const key0 in data){")).toContain("if(errors-key0Errors>=1000) break;");
});
