import { expect, test } from "vitest";
import { answering, judged, reply } from "../fixtures/judged.ts";
import { nestedDefinitions } from "./nested-definitions.ts";

test("a reference into $defs is refused where it stands, and one into the components is kept", () => {
	const document = answering(
		{ properties: { kind: { $ref: "#/components/schemas/Kind/$defs/Word" }, name: { $ref: "#/components/schemas/Kind" } } },
		{ Kind: { type: "string" } },
	);
	expect(judged(nestedDefinitions, document)).toEqual([
		[`${reply}/properties/kind`, "$ref into $defs; move the schema to components/schemas"],
	]);
});
