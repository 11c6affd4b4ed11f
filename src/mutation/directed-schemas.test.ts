import { expect, test } from "vitest";
import type { JsonObject } from "../openapi/document.ts";
import { saying } from "../openapi/fixtures/spec.ts";
import { DirectedSchemas } from "./directed-schemas.ts";
import { edited } from "./document.ts";

const pointer = "/components/schemas/Lamp";
const schema = { $ref: `#${pointer}` };
const at = "/paths/~1say~1{word}/put/requestBody/content/application~1json/schema";
const specWith = (id: object) =>
	saying(
		{ requestBody: { content: { "application/json": { schema } } } },
		{ components: { schemas: { Lamp: { required: ["id"], properties: { id } } } } },
	);
const spec = specWith({ readOnly: true });
const keptBy = (of: ReturnType<DirectedSchemas["of"]>) =>
	(["request", "response"] as const).map((direction) => of.schema(of.use(schema, at, direction).open)?.open({}));

test("a member that only responses have is required of responses alone, in a mutant too", () => {
	const schemas = new DirectedSchemas(spec);
	expect(keptBy(schemas.of(spec))).toEqual([true, false]);
	const mutant = schemas.of({
		...spec,
		document: edited(spec.document, `${pointer}/properties/id/readOnly`, () => undefined) as JsonObject,
	});
	expect(keptBy(mutant)).toEqual([false, false]);
	mutant.forget();
	expect(keptBy(schemas.of(spec))).toEqual([true, false]);
});

test("without such members, both directions have the same schemas", () => {
	const compiled = new DirectedSchemas(specWith({})).of(specWith({}));
	expect(compiled.use(schema, at, "request")).toEqual(compiled.use(schema, at, "response"));
});
