import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { contractOf } from "./contract.ts";

const apis = readdirSync(join(import.meta.dirname, "../../../generated"));

test.each(apis)("the contract of %s is loaded by its name", async (api) => {
	expect(await contractOf(api)).toMatchObject({ api, file: `specs/${api}/openapi.yaml` });
});

test("the contract of an API that is not generated is refused by its name", async () => {
	await expect(contractOf("lantern")).rejects.toThrow("generated/lantern/ has no contract.js");
});
