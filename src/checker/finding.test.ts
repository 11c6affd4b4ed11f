import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Finding, rules } from "./finding.ts";
import { lantern } from "./fixtures/fixture-api.ts";
import { exchange } from "./fixtures/message.ts";
import { judge } from "./judge.ts";

const folder = new URL("rules/pages/", import.meta.url);

test("every rule has a page, and every page a rule", () => {
	expect(readdirSync(folder).sort()).toEqual(
		Object.keys(rules)
			.map((rule) => `${rule}.md`)
			.sort(),
	);
});

/** A finding as the report prints it. */
const printed = ({ level, rule, pointer, message, spec, suggestion }: Finding) =>
	[`${level} ${rule} at ${pointer}`, message, spec, ...(suggestion === undefined ? [] : [`add: ${suggestion}`])].join("\n");

describe.each(Object.entries(rules))("the page of %s", (rule, level) => {
	const page = readFileSync(new URL(`${rule}.md`, folder), "utf8");
	const block = (language: string) => new RegExp(`^\`\`\`${language}\n(.*?)\n\`\`\`$`, "ms").exec(page)?.[1] ?? "";

	test("says its name, its level and what to do", () => {
		expect(page).toMatch(`# ${rule}\n\n${level === "error" ? "An **error**" : "**Drift**"}. `);
		expect(page).toMatch(/\n## What to do\n\n\w/);
	});

	test("shows an exchange in which exactly the finding that it prints is found", () => {
		const findings = judge([{ ...lantern, gateway: true }], exchange(block("http")));
		expect(findings.map(printed)).toEqual([block("text")]);
		expect(findings[0]).toMatchObject({ rule, level });
	});
});
