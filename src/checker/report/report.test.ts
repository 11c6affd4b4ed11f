import { expect, test } from "vitest";
import { formats, reportOf } from "./report.ts";

const surroundings = {
	strict: false,
	paint: (_: string, word: string) => word,
	page: () => "",
	redact: <E>(entry: E) => entry,
};

test("there is a report for each reader", () => {
	expect(formats).toEqual(["pretty", "json", "junit", "github", "sarif", "html"]);
});

test.each([
	["pretty", /^$/],
	["json", /^\{\n {2}"findings": \[$/],
	["junit", /^<\?xml/],
	["github", /^$/],
	["sarif", /"version":"2\.1\.0"/],
	["html", /^$/],
] as const)("the report for %s begins as that does", async (format, beginning) => {
	expect((await reportOf(format, surroundings)).begin()).toMatch(beginning);
});
