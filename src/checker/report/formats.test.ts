import { describe, expect, test } from "vitest";
import { entry } from "../../har/fixtures/har.ts";
import { reported } from "./fixtures/reported.ts";
import { broken, kept, leftOut, unknown } from "./fixtures/traffic.ts";
import { formats } from "./formats.ts";

test.each(formats)("a report as %s names the rule that an exchange breaks", async (format) => {
	expect(await reported(format, { "a.har": [broken] })).toContain("response-schema");
});

describe.each(formats)("a report as %s says", (format) => {
	test("in a line what was left out, by reason", async () => {
		const elsewhere = entry({ request: { url: "https://static.example/app.js" } });
		const report = await reported(format, { "a.har": [kept, elsewhere, elsewhere, unknown, leftOut] });
		for (const [count, reason] of [
			[2, "on other hosts"],
			[1, "of an unknown path"],
			[1, "CORS preflight"],
		])
			expect(report).toMatch(new RegExp(`${count} (exchanges?: )?${reason}|"${reason}": ${count}`));
	});

	test("that credentials were not judged, and how to record them", async () => {
		const sanitized = entry({ request: { headers: [] } });
		const report = await reported(format, { "a.har": [sanitized, sanitized] });
		expect(report).toContain("Export HAR (with sensitive data)");
		expect(report).not.toContain("got no Authorization");
		expect(report).toMatch(/2 credentials|"credentials": 2/);
	});

	test("that bodies were not judged, and why", async () => {
		const silent = entry({ content: { text: undefined } });
		const report = await reported(format, { "a.har": [kept, silent] });
		expect(report).toContain("an exporter leaves bodies out");
		expect(report).toMatch(/1 body of a response|"responseBodies": 1/);
	});

	test("with --strict, at the end, which unknown path of a called host there was", async () => {
		const report = await reported(format, { "a.har": [unknown, kept, unknown] }, { strict: true });
		expect(report).toContain("unknown-operation");
		expect(report).toContain("GET /towers");
		expect(await reported(format, { "a.har": [unknown, kept, unknown] })).not.toContain("GET /towers");
	});
});
