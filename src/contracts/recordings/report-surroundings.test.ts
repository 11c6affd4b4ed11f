import { describe, expect, test } from "vitest";
import type { CheckResult } from "../../checker/check.ts";
import { rules } from "../../checker/finding.ts";
import type { Exchange } from "../../har/exchange.ts";
import { readEntry } from "../../har/read-entry.ts";
import { secret, showing } from "./fixtures/run.ts";
import { surroundingsOf } from "./report-surroundings.ts";

const settings = { strict: true, columns: 80, allCoverage: false, docs: undefined, paint: (_: string, word: string) => word };
describe("what surrounds a report", () => {
	test("has a page for each rule that begins with its title", () => {
		const { page } = surroundingsOf(settings);
		for (const rule of Object.keys(rules) as (keyof typeof rules)[]) expect(page(rule)).toMatch(/^# /);
	});

	test("hides the secrets of what the page shows", async () => {
		const redact = await surroundingsOf(settings).redaction();
		const shown = redact({ exchange: readEntry(showing, { file: "a.har", index: 0 }) as Exchange, entry: showing } as CheckResult);
		expect(JSON.stringify(shown)).toContain("Cookie");
		expect(JSON.stringify(shown)).not.toContain(secret);
	});

	test("has the settings of its user", () => {
		expect(surroundingsOf(settings)).toMatchObject(settings);
	});
});
