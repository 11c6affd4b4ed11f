import { expect, test } from "vitest";
import { parseSpec } from "../openapi/document.ts";
import { wrongDefaults } from "./wrong-defaults.ts";

const schemas = {
	Count: { type: "number", default: "false" },
	Size: { type: "integer", default: 1 },
	Lamp: {
		type: "object",
		properties: { colour: { enum: ["red"], default: "blue" }, on: { type: ["boolean", "null"], default: null } },
		default: {},
	},
	Twice: { allOf: [{ $ref: "#/components/schemas/Size" }], default: "2" },
};
const spec = (components: object) =>
	parseSpec("lamps", JSON.stringify({ openapi: "3.1.1", info: { title: "Lamps", version: "1.0.0" }, paths: {}, components }));

test("a default that breaks its schema is found where it stands, and none is where there are none", () => {
	expect(wrongDefaults(spec({ schemas })).map(({ pointer }) => pointer)).toEqual([
		"/components/schemas/Count/default",
		"/components/schemas/Lamp/properties/colour/default",
		"/components/schemas/Twice/default",
	]);
	expect(wrongDefaults(spec({}))).toEqual([]);
});
