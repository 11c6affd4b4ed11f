import { expect, test } from "vitest";
import type { JsonObject } from "../openapi/document.ts";
import { specOf } from "../openapi/fixtures/spec.ts";
import { valueAt } from "../openapi/json-pointer.ts";
import { ContractSchemas } from "./contract-schemas.ts";

const schemas = { Kind: { type: "object", properties: { inner: { $ref: "#/components/schemas/Part" } } }, Part: { type: "string" } };
const spec = specOf({ components: { schemas } });
const kind = "/components/schemas/Kind";
const $ref = `#${kind}`;

test("a schema is written once however often it is used, and with what it refers to", () => {
	const own = new ContractSchemas(spec);
	expect(own.written()).toEqual({ list: [], shared: {} });
	const object = own.use({ $ref }, kind, "response");
	expect(own.use({ $ref }, kind, "request")).toBe(object);
	expect(own.use({ type: "string" }, "/paths", "request")).not.toBe(object);
	const { list, shared } = own.written();
	expect(list).toHaveLength(2);
	expect(Object.keys(shared)).toEqual(["open:Kind", "open:Part"]);
});

test("a schema that is none is refused where it is used, and a shared one wherever", () => {
	const line = spec.line(`${kind}/type`);
	expect(() => new ContractSchemas(spec).use({ type: "strng" }, kind, "request")).toThrow(`:${line}: not a schema: `);
	expect(() => new ContractSchemas(specOf({ components: { schemas: { Kind: { minLenght: 1 } } } }))).toThrow(/not a schema: .*minLenght/);
});

test("a value keeps a schema, or it does not", () => {
	const own = new ContractSchemas(spec);
	const model = { value: { $ref }, pointer: kind };
	expect([own.keeps(model, { inner: "a" }), own.keeps(model, { inner: 1 })]).toEqual([true, false]);
});

test("a schema has another number for requests only where a member is not required of them", () => {
	const id = { type: "string", readOnly: true };
	const components = {
		schemas: {
			Lamp: { type: "object", required: ["id"], properties: { id } },
			Plain: { type: "string" },
			Room: { type: "array", items: { $ref: "#/components/schemas/Lamp" } },
		},
	};
	const marked = specOf({ components });
	const own = new ContractSchemas(marked);
	const numbersOf = (name: string) =>
		(["request", "response"] as const).map((direction) => {
			const pointer = `/components/schemas/${name}`;
			return own.use(valueAt(marked.document, pointer) as JsonObject, pointer, direction);
		});
	for (const name of ["Lamp", "Room"]) expect(new Set(numbersOf(name)).size).toBe(2);
	expect(new Set(numbersOf("Plain")).size).toBe(1);
});
