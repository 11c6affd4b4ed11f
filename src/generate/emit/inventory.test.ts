import { expect, test } from "vitest";
import { saying } from "../../openapi/fixtures/spec.ts";
import { modelOf } from "../fixtures/model.ts";
import { inventoryOf } from "../model/inventory.ts";
import { inventorySource } from "./inventory.ts";

test("the source of an inventory reads back as it", () => {
	const model = modelOf(saying({ responses: { 200: { content: { "text/plain": { examples: { said: { value: "hello" } } } } } } }));
	const source = inventorySource(model);
	expect(new Function(source.replace("export const inventory =", "return"))()).toEqual(JSON.parse(JSON.stringify(inventoryOf(model))));
});
