import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Config, createConfig, lint, loadConfig } from "@redocly/openapi-core";
import { applyPatch } from "rfc6902";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import plugin from "../../src/lint/house-rules.ts";

const root = join(import.meta.dirname, "../..");
/** A folder is a rule, a file in it a patch (RFC 6902) of the conforming spec that makes a small spec which breaks the rule. */
const folder = join(import.meta.dirname, "../house-rules");
/** Patches that keep every rule, though a stricter reading would refuse them. */
const kept = join(import.meta.dirname, "../house-rules-kept");
const conforming = join(import.meta.dirname, "../new-api/specs/acme-console");
const broken = readdirSync(folder).flatMap((rule) => readdirSync(join(folder, rule)).map((file) => [rule, file] as const));

const configPath = join(root, "redocly.yaml");
const { plugins, rules } = parse(readFileSync(configPath, "utf8"));
/** The rules that are ours: of the plugin and of the configuration. */
const configured = Object.keys(rules).filter((name) => name.startsWith("rule/"));
const houseRules = [...Object.keys(plugin().rules.oas3), ...configured];
const everyRule = await loadConfig({ configPath });
/** Redocly's own rules take ten times as long. */
const ours = await createConfig(
	{ plugins, extends: ["house/all"], rules: Object.fromEntries(configured.map((name) => [name, rules[name]])) },
	{ configPath },
);

let copy: string;
beforeAll(() => {
	copy = mkdtempSync(join(tmpdir(), "console-contracts-"));
	cpSync(conforming, copy, { recursive: true });
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

async function brokenBy(patch: string, config: Config): Promise<string[]> {
	const spec = parse(readFileSync(join(conforming, "openapi.yaml"), "utf8"));
	const failures = applyPatch(spec, parse(patch)).filter((failure) => failure !== null);
	expect(failures).toEqual([]);
	writeFileSync(join(copy, "openapi.yaml"), stringify(spec, { aliasDuplicateObjects: false }));
	const problems = await lint({ ref: join(copy, "openapi.yaml"), config });
	return [...new Set(problems.map(({ ruleId }) => ruleId))];
}

test("the spec that the rules are tried on keeps them all", async () => {
	expect(await brokenBy("[]", everyRule)).toEqual([]);
});

test("every house rule has a spec that breaks it, and every such spec a rule", () => {
	expect(houseRules.map((name) => name.replace(/^\w+\//, "")).sort()).toEqual(readdirSync(folder).sort());
});

const titleOf = (patch: string) => patch.split("\n")[0]?.replace(/^# /, "") ?? "";

describe.each(readdirSync(kept))("no rule refuses %s", (file) => {
	const patch = readFileSync(join(kept, file), "utf8");

	test(titleOf(patch), async () => {
		expect(await brokenBy(patch, everyRule)).toEqual([]);
	});
});

describe.each(broken)("%s/%s", (rule, file) => {
	const patch = readFileSync(join(folder, rule, file), "utf8");

	test(titleOf(patch), async () => {
		expect((await brokenBy(patch, ours)).map((name) => name.replace(/^\w+\//, ""))).toEqual([rule]);
	});
});
