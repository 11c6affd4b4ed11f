import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

describe.each(["README.md", "README.zh-CN.md"])("%s", (file) => {
	const lines = readFileSync(join(root, file), "utf8").trimEnd().split("\n");

	test("has 200 lines at most; what is longer is a page of the docs site", () => expect(lines.length).toBeLessThanOrEqual(200));

	test("begins with what the project gives and the two commands", () => {
		const first = lines.slice(0, 14).map((line) => line.replace(/\s+#.*$/, ""));
		expect(first).toContain("# Console Contracts");
		expect(first.filter((line) => line.startsWith("npm"))).toEqual(["npm ci && npm start", "npm ci && npm test"]);
	});
});
