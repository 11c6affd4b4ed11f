import { describe, expect, test } from "vitest";
import { rules } from "../../checker/finding.ts";
import type { Entry } from "../../har/entry.ts";
import { surroundingsOf } from "./report-surroundings.ts";

const settings = { strict: true, columns: 80, allCoverage: false, paint: (_: string, word: string) => word };
const entry = {
	request: { method: "GET", url: "https://elsewhere.example/", headers: [{ name: "Cookie", value: "sid=5c66c9a616334283b055d150" }] },
	response: { status: 200, headers: [], content: { size: 0, mimeType: "x-unknown" } },
} as unknown as Entry;

describe("what surrounds a report", () => {
	test("has a page for each rule that begins with its title", () => {
		const { page } = surroundingsOf(settings);
		for (const rule of Object.keys(rules) as (keyof typeof rules)[]) expect(page(rule)).toMatch(/^# /);
	});

	test("hides the secrets of what the page shows", async () => {
		const redact = await surroundingsOf(settings).redaction();
		const shown = JSON.stringify(redact(entry, { contract: undefined } as never));
		expect(shown).toContain("Cookie");
		expect(shown).not.toContain("5c66c9a616334283b055d150");
	});

	test("has the settings of its user", () => {
		expect(surroundingsOf(settings)).toMatchObject(settings);
	});
});
