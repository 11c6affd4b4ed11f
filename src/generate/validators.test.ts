import { expect, test } from "vitest";
import { specOf } from "../openapi/fixtures/spec.ts";
import { Validators } from "./validators.ts";

const schemas = { Kind: { type: "object", properties: { inner: { type: "string" } } } };
const spec = specOf({ components: { schemas } });
const $ref = "#/components/schemas/Kind";

test("a schema has one name however often it is used, and its closed schema another where it differs", () => {
	const validators = new Validators(spec);
	const object = validators.use({ $ref }, "/components/schemas/Kind");
	expect(object.open).not.toBe(object.closed);
	expect(validators.use({ $ref }, "/components/schemas/Kind")).toEqual(object);
	const text = validators.use({ type: "string" }, "/paths");
	expect(text.open).toBe(text.closed);
	expect(text.open).not.toBe(object.open);
});

test("a schema that is none is refused where it is used, and a shared one wherever", () => {
	const line = spec.line("/components/schemas/Kind/type");
	expect(() => new Validators(spec).use({ type: "strng" }, "/components/schemas/Kind")).toThrow(`:${line}: not a schema: `);
	expect(() => new Validators(specOf({ components: { schemas: { Kind: { minLenght: 1 } } } }))).toThrow(/not a schema: .*minLenght/);
});
