import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { bundle } from "../../src/openapi/bundle.ts";
import { readSpecs } from "../../src/openapi/document.ts";
import { faultsOf, markdownFaults } from "../translation.ts";

const root = import.meta.dirname;

describe.each(readSpecs(root).map((spec) => [spec.api, spec] as const))("%s, which shows what a new API's folder holds,", (api, spec) => {
	const read = (name: string) => readFileSync(join(root, "specs", api, name), "utf8");

	test("says everything in Chinese, too", async () => {
		expect(faultsOf(await bundle(root, spec), parse(read("zh.overlay.yaml")).actions)).toEqual([]);
	});

	test("tells its changes in both languages", () => {
		expect(markdownFaults(read("CHANGELOG.md"), read("CHANGELOG.zh-CN.md"))).toEqual([]);
	});

	test("would be told in one line that a change log is missing", () => {
		expect(markdownFaults(read("CHANGELOG.md"), "")).toEqual([expect.stringMatching(/^the Chinese file is missing/)]);
		expect(markdownFaults("", "")).toEqual([expect.stringMatching(/^the English file is missing/)]);
	});
});
