import { expect, test } from "vitest";
import type { Json } from "../../openapi/document.ts";
import { Schemas } from "./schemas.ts";

const list: Json = { type: "object", required: ["id"], properties: { id: { type: "string" }, next: { $ref: "open:List" } } };
const schemasOf = (shared: Record<string, Json>) => new Schemas((key) => shared[key]);

test("a schema judges as it is written, and its closed one refuses what nothing declares", () => {
	const { open, closed } = schemasOf({ "open:List": list }).compiled(() => ({ $ref: "open:List" }));
	expect(open({ id: "a", next: { id: "b", more: 1 } })).toBe(true);
	expect(closed({ id: "a", next: { id: "b" } })).toBe(true);
	expect(closed({ id: "a", next: { id: "b", more: 1 } })).toBe(false);
	expect(closed.errors).toMatchObject([
		{ keyword: "unevaluatedProperties", instancePath: "/next", params: { unevaluatedProperty: "more" } },
	]);
	expect(open({ id: "a", next: {} })).toBe(false);
	expect(open.errors).toMatchObject([{ keyword: "required", instancePath: "/next" }]);
	expect(open({ id: "a" })).toBe(true);
	expect(open.errors).toEqual([]);
});

test("nothing is compiled before its first value, and each shared schema once", () => {
	const asked: string[] = [];
	const schemas = new Schemas((key) => {
		asked.push(key);
		return list;
	});
	const [one, other] = [1, 2].map(() => schemas.compiled(() => ({ $ref: "open:List" })));
	expect(asked).toEqual([]);
	for (const each of [one, other, one]) each?.open({ id: "a", next: { id: "b" } });
	expect(asked).toEqual(["open:List"]);
	schemas.forget("open:List");
	schemas.compiled(() => ({ $ref: "open:List" })).open({});
	expect(asked).toEqual(["open:List", "open:List"]);
});

test("a contract without a schema that it names asks to be generated", () => {
	expect(() =>
		schemasOf({})
			.compiled(() => ({ $ref: "open:Gone" }))
			.open(1),
	).toThrow("no schema open:Gone: generate it again");
});
