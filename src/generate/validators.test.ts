import { expect, test } from "vitest";
import type { JsonObject } from "../openapi/document.ts";
import { specOf } from "../openapi/fixtures/spec.ts";
import { valueAt } from "../openapi/json-pointer.ts";
import { Validators } from "./validators.ts";

const schemas = { Kind: { type: "object", properties: { inner: { type: "string" } } } };
const spec = specOf({ components: { schemas } });
const $ref = "#/components/schemas/Kind";

test("a schema has one name however often it is used, and its closed schema another where it differs", () => {
	const validators = new Validators(spec);
	const object = validators.use({ $ref }, "/components/schemas/Kind", "response");
	expect(object.open).not.toBe(object.closed);
	expect(validators.use({ $ref }, "/components/schemas/Kind", "request")).toEqual(object);
	const text = validators.use({ type: "string" }, "/paths", "request");
	expect(text.open).toBe(text.closed);
	expect(text.open).not.toBe(object.open);
});

test("a schema that is none is refused where it is used, and a shared one wherever", () => {
	const line = spec.line("/components/schemas/Kind/type");
	expect(() => new Validators(spec).use({ type: "strng" }, "/components/schemas/Kind", "request")).toThrow(`:${line}: not a schema: `);
	expect(() => new Validators(specOf({ components: { schemas: { Kind: { minLenght: 1 } } } }))).toThrow(/not a schema: .*minLenght/);
});

test("a schema has another name for requests only where a member is not required of them", () => {
	const id = { type: "string", readOnly: true };
	const components = {
		schemas: {
			Lamp: { type: "object", required: ["id"], properties: { id } },
			Plain: { type: "string" },
			Room: { type: "array", items: { $ref: "#/components/schemas/Lamp" } },
		},
	};
	const marked = specOf({ components });
	const validators = new Validators(marked);
	const namesOf = (name: string) =>
		(["request", "response"] as const).map((direction) => {
			const pointer = `/components/schemas/${name}`;
			return validators.use(valueAt(marked.document, pointer) as JsonObject, pointer, direction).open;
		});
	for (const name of ["Lamp", "Room"]) expect(new Set(namesOf(name)).size).toBe(2);
	expect(new Set(namesOf("Plain")).size).toBe(1);
});
