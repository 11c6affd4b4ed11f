import { expect, test } from "vitest";
import { specOf } from "../../openapi/fixtures/spec.ts";
import { firstExample } from "./first-example.ts";

const spec = specOf({ paths: {}, components: { examples: { b: { value: 2 } } } });

test.each([
	["its own", { example: 1, examples: { b: { value: 2 } } }, 1],
	["the first of several", { examples: { a: { value: 0 }, b: { value: 2 } } }, 0],
	["one that stands elsewhere", { examples: { b: { $ref: "#/components/examples/b" } } }, 2],
	["that of its media type", { content: { "application/json": { example: [3] } } }, [3]],
	["none", {}, undefined],
])("the first example is %s", (_, value, example) => {
	expect(firstExample(spec, { pointer: "/x", value })).toEqual(example);
});
