import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as fixture from "../../src/checker/fixtures/inventory.ts";
import { generatedOf } from "../contract-of.ts";

const { contract, inventory } = await generatedOf(readFileSync(new URL("../coverage/fixture-api.yaml", import.meta.url), "utf8"));

test("the inventory of the checker's own tests is what is generated of the invented spec", () => {
	const { operations, ...rest } = inventory;
	const { operations: _, ...expected } = fixture.inventory;
	expect(rest).toEqual(expected);
	expect(operations.flatMap((operation) => operation.items())).toEqual(fixture.items);
});

test("their contract is that of the invented spec, without its schemas", () => {
	const withoutSchemas = (value: unknown) => JSON.parse(JSON.stringify(value, (name, member) => (name === "schema" ? undefined : member)));
	expect(withoutSchemas(contract)).toEqual(withoutSchemas(fixture.contract));
});
