import { readdirSync } from "node:fs";
import { join } from "node:path";
import { createConfig, lintFromString, type Oas3Rule } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import houseRules from "./house-rules.ts";
import { asRedoclyRule, type HouseRule } from "./rule.ts";

/** What Redocly says of a document by one house rule. */
async function problemsOf(rule: HouseRule, source: string) {
	const plugin = { id: "house", rules: { oas3: { tried: asRedoclyRule(rule) as Oas3Rule } } };
	const config = await createConfig({ plugins: [plugin], rules: { "house/tried": "error" } });
	return lintFromString({ source, config, absoluteRef: "/spec.yaml" });
}

test("a house rule sees the whole document, and what it reports has the line of its pointer", async () => {
	const rule: HouseRule = (root, report) => report("/paths/~1a~0b/get", `openapi ${root.openapi}`);
	const source = "openapi: 3.1.1\npaths:\n  /a~b:\n    get:\n      responses: {}\n";
	const [problem] = await problemsOf(rule, source);
	expect(problem).toMatchObject({ ruleId: "house/tried", message: "openapi 3.1.1" });
	expect(problem?.location[0]).toMatchObject({ pointer: "#/paths/~1a~0b/get" });
});

test("a house rule resolves a $ref that the document has", async () => {
	const $ref = "#/components/schemas/Kind";
	const rule: HouseRule = (_, report, resolve) => report("", JSON.stringify(resolve($ref)));
	const schemas = { Kind: { type: "string" }, Shared: { $ref } };
	const [problem] = await problemsOf(rule, JSON.stringify({ openapi: "3.1.1", paths: {}, components: { schemas } }));
	expect(problem?.message).toBe('{"type":"string"}');
});

test("the plugin offers each rule under the name of its file", () => {
	const { id, rules } = houseRules();
	expect(id).toBe("house");
	const files = readdirSync(join(import.meta.dirname, "rules")).filter((file) => !file.endsWith(".test.ts"));
	expect(Object.keys(rules.oas3).map((name) => `${name}.ts`)).toEqual(files.sort());
});

test("the plugin's configuration applies each of them", () => {
	const { configs, rules } = houseRules();
	expect(configs.all.rules).toEqual(Object.fromEntries(Object.keys(rules.oas3).map((name) => [`house/${name}`, "error"])));
});
