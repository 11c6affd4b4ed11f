import { describe, expect, test } from "vitest";
import { type JsonObject, parseSpec } from "../openapi/document.ts";
import { edited } from "./document.ts";
import { MutantSchemas } from "./mutant-schemas.ts";
import { Schemas } from "./schemas.ts";

const spec = parseSpec(
	"lantern",
	JSON.stringify({
		components: {
			schemas: {
				Size: { maximum: 9 },
				Form: { properties: { size: { $ref: "#/components/schemas/Size" } } },
				Owner: { type: "string" },
			},
		},
	}),
);
const looser = { ...spec, document: edited(spec.document, "/components/schemas/Size/maximum", () => 10) as JsonObject };
const refers = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const at = "/components/schemas";

/** What a schema behind a reference says of a value. */
function judge(schemas: MutantSchemas, name: string, value: unknown): boolean | undefined {
	return schemas.schema(schemas.use(refers(name), `${at}/${name}`).open)?.open(value);
}

describe("the schemas of a mutant", () => {
	const schemas = new Schemas(spec, "check");
	const own = schemas.of(spec);
	const changed = schemas.of(looser);

	test("judge by the changed component, and by each that refers to it", () => {
		expect([judge(own, "Size", 10), judge(changed, "Size", 10)]).toEqual([false, true]);
		expect([judge(own, "Form", { size: 10 }), judge(changed, "Form", { size: 10 })]).toEqual([false, true]);
	});

	test("judge by a part of a changed component, too", () => {
		const part = { $ref: "#/components/schemas/Form/properties/size" };
		const parts = { ...spec, document: edited(spec.document, "/components/schemas/Part", () => part) as JsonObject };
		const tight = {
			...parts,
			document: edited(parts.document, "/components/schemas/Form/properties/size", () => ({ maximum: 3 })) as JsonObject,
		};
		const all = new Schemas(parts, "check");
		expect([judge(all.of(parts), "Part", 5), judge(all.of(tight), "Part", 5)]).toEqual([true, false]);
	});

	test("are the contract's own where nothing changed that they refer to", () => {
		const compiled = (of: MutantSchemas, name: string) => of.schema(of.use(refers(name), `${at}/${name}`).open);
		expect(compiled(changed, "Owner")).toBe(compiled(own, "Owner"));
		expect(compiled(changed, "Form")).not.toBe(compiled(own, "Form"));
	});

	test("leave the contract's own as they are, also once they are forgotten", () => {
		changed.forget();
		expect([judge(own, "Size", 10), judge(own, "Size", 9)]).toEqual([false, true]);
	});

	test("say what is wrong", () => {
		const { open } = own.use(refers("Size"), `${at}/Size`);
		const validate = own.schema(open)?.open;
		expect(validate?.(10)).toBe(false);
		expect(validate?.errors).toMatchObject([{ keyword: "maximum" }]);
	});
});

test("a name is known to the schemas of the mutant that used it, and to no other", () => {
	const schema = { open: () => true, closed: () => true } as never;
	const schemas = new MutantSchemas(
		spec,
		() => ({ name: "check1", schema }),
		() => {},
	);
	expect(schemas.schema("check1")).toBeUndefined();
	expect(schemas.use({}, at)).toEqual({ open: "check1", closed: "check1" });
	expect(schemas.schema("check1")).toBe(schema);
});
