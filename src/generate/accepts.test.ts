import { expect, test } from "vitest";
import { acceptsOf } from "./accepts.ts";

test("what servers take is a list of names, and nothing where the spec says nothing", () => {
	expect(acceptsOf({ "x-accepts": { values: "any", members: "any" } })).toEqual({ accepts: ["members", "values"] });
	expect(acceptsOf({})).toEqual({});
});
