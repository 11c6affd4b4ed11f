import { expect, test } from "vitest";
import { reported } from "./fixtures/reported.ts";
import { driftingBody, judgedOf } from "./fixtures/shown.ts";
import { broken, drifting, unknown } from "./fixtures/traffic.ts";
import { formats } from "./formats.ts";
import { withPrintableNames } from "./printable-names.ts";

test("a report without such names is given the same objects", async () => {
	const given: unknown[] = [];
	const keep = (value: unknown) => String(given.push(value));
	const report = withPrintableNames({ begin: () => "", exchange: keep, end: keep });
	const judged = await judgedOf(driftingBody);
	report.exchange(judged);
	report.exchange({ ...judged, verdict: { ...judged.verdict, file: "\n" } });
	expect(given[0]).toBe(judged);
	expect(given[1]).toMatchObject({ verdict: { file: "\\n" } });
});

const name = "traffic/a\n::error::forged\u001b[31m\u202e,b.har";

test.each(formats.filter((format) => format !== "json"))("the name of a recording steers nothing in a report as %s", async (format) => {
	const report = await reported(format, { [name]: [broken, drifting, unknown] }, { strict: true });
	expect(report.replaceAll("\\\\", "\\")).toContain("\\n::error::forged");
	expect(report).not.toMatch(/^::error::forged/m);
	// biome-ignore lint/suspicious/noControlCharactersInRegex: a report must not hold it
	expect(report).not.toMatch(/[\u001b\u202e]|\\u001b/);
});

test("a recording that is called like a command of GitHub is no command", async () => {
	expect(await reported("pretty", { "::error::forged.har": [broken] })).not.toMatch(/^\s*::error::/m);
});

test("a program gets the name as it is", async () => {
	expect(JSON.parse(await reported("json", { [name]: [broken] })).findings[0].file).toBe(name);
});
