import { expect, test } from "vitest";
import { reportOf, told } from "./report.ts";

const adoption = {
	file: "in/a.yaml",
	api: "a",
	folder: "specs/a",
	changes: Array.from({ length: 12 }, (_, nth) => `change ${nth}`),
	undefined: ["It says \u001b[31mnothing."],
};

test("the file has every line, and names the document without its folder", () => {
	const text = reportOf(adoption);
	expect(text).toContain("It is a.yaml with these changes");
	for (const line of [...adoption.changes, ...adoption.undefined]) expect(text).toContain(`- ${line}\n`);
	expect(reportOf({ ...adoption, changes: [] })).toContain("## Changed\n\nNothing.\n\n## Left undefined\n");
});

test("a terminal has the first lines of each chapter, and nothing steers it", () => {
	const text = told(adoption);
	expect(text).toContain("Changed (12):\n  change 0\n");
	expect(text).toContain("  change 9\n  and 2 more\n");
	expect(text).toContain("  It says \\u{1b}[31mnothing.");
	expect(told({ ...adoption, changes: [] })).not.toContain("Changed");
});
