import { expect, test } from "vitest";
import { specOf } from "../fixtures/spec.ts";
import { MarkedMembers } from "./marked-members.ts";

const at = "/components/schemas";
const id = { type: "string", readOnly: true };
const spec = specOf({
	components: {
		schemas: {
			Base: { properties: { id } },
			Lamp: { allOf: [{ $ref: "#/components/schemas/Base" }, { required: ["id"], not: { required: ["id"] } }] },
		},
	},
});

test.each([
	["a member that another branch marks", "Lamp/allOf/1", "id", "readOnly", true],
	["no member with another mark", "Lamp/allOf/1", "id", "writeOnly", false],
	["no member that has no mark", "Lamp/allOf/1", "name", "readOnly", false],
	["no member that not asks for", "Lamp/allOf/1/not", "id", "readOnly", false],
] as const)("a schema frees %s", (_, schema, name, mark, frees) => {
	expect(new MarkedMembers(spec).frees(`${at}/${schema}`, name, mark, `${at}/${schema}/required`)).toBe(frees);
});

test("the schemas of a spec are all that it has, each where it is written", () => {
	expect(new MarkedMembers(spec).schemas.map(({ pointer }) => pointer.slice(at.length))).toEqual([
		"/Base",
		"/Base/properties/id",
		"/Lamp",
		"/Lamp/allOf/0",
		"/Lamp/allOf/1",
		"/Lamp/allOf/1/not",
	]);
});
