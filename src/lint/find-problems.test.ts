import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createConfig } from "@redocly/openapi-core";
import { afterAll, expect, test } from "vitest";
import { findProblems } from "./find-problems.ts";

const folder = mkdtempSync(join(tmpdir(), "problems-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, "a.json");

test("what breaks a rule is found, but for schemas that are true or false and mappings by name", async () => {
	const discriminator = { propertyName: "kind", mapping: { lamp: "Lamp" } };
	const schemas = {
		Lamp: { type: "object", properties: { a: true } },
		One: { oneOf: [{ $ref: "#/components/schemas/Lamp" }], discriminator },
	};
	const document = { openapi: "3.1.1", info: { title: "A" }, paths: {}, components: { schemas } };
	writeFileSync(file, JSON.stringify(document));
	const config = await createConfig({ telemetry: "off", rules: { struct: "error", "no-unresolved-refs": "error" } });
	expect((await findProblems(file, document, config)).map(({ ruleId, message }) => [ruleId, message])).toEqual([
		["struct", "The field `version` must be present on this level."],
	]);
});
