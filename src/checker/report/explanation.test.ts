import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { rules } from "../finding.ts";
import { explanationIn } from "./explanation.ts";

test("of a rule's page a reader without time gets what is found and what to do", () => {
	const page =
		"# rule\n\n**Drift**. A lamp\nis lit.\n\n## Example\n\nNone.\n\n## What to do\n\nSwitch it off.\n\nOr wait.\n\n## See also\n\nNothing.\n";
	expect(explanationIn(page)).toEqual({ finds: "**Drift**. A lamp\nis lit.", remedy: "Switch it off.\n\nOr wait." });
});

test("a page without a remedy has none, and an empty page says nothing", () => {
	expect(explanationIn("# rule\n\nA lamp is lit.\n")).toEqual({ finds: "A lamp is lit.", remedy: "" });
	expect(explanationIn("")).toEqual({ finds: "", remedy: "" });
});

describe.each(Object.keys(rules))("of the page of %s", (rule) => {
	const { finds, remedy } = explanationIn(readFileSync(new URL(`../rules/pages/${rule}.md`, import.meta.url), "utf8"));
	test("both are found", () => {
		expect(finds).toMatch(/^(An \*\*error\*\*|\*\*Drift\*\*)\. \w/);
		expect(remedy).toMatch(/^\w/);
		expect(finds + remedy).not.toMatch(/^#/m);
	});
});
