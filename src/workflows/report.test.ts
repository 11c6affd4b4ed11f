import { expect, test } from "vitest";
import { describeOutcome } from "./report.ts";

const workflow = { id: "light", summary: "A lamp is lit.", needs: [], random: [] };
const describe = (change: object) =>
	describeOutcome({ workflow, missing: [], failures: [], ...change }, (level, word) => `${level}<${word}>`);

test("a workflow that passed is told in one line", () => {
	expect(describe({})).toBe("  ok<passed>: A lamp is lit.\n");
});

test("a workflow that failed is told with the steps and what they expected", () => {
	const failures = [
		{ step: "ask", check: "success criteria check", condition: "$statusCode == 200" },
		{ step: "open", check: "schema check", condition: undefined },
	];
	expect(describe({ failures })).toBe(
		"  error<failed>: A lamp is lit.\n    at step ask: expected $statusCode == 200\n    at step open: schema check\n",
	);
});

test("a workflow that was not run is told with what it needs, and what stands for it at the mock", () => {
	const missing = [
		{ name: "KEY", description: "The key.", atTheMock: "7" },
		{ name: "HALL", description: "The hall.", atTheMock: undefined },
	];
	expect(describe({ missing })).toBe(
		"light\n  drift<skipped>: A lamp is lit. Set in the environment:\n    KEY  The key. At the mock: 7\n    HALL  The hall.\n",
	);
});
