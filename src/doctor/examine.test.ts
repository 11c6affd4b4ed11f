import { expect, test } from "vitest";
import { examine } from "./examine.ts";
import { judged, showLamp } from "./fixtures/answer.ts";
import type { Operation } from "./operation.ts";
import type { Probe } from "./probe.ts";

/** What is printed about a deployment that answers every question with this, what it was asked, and the exit code. */
async function examined(operations: Operation[], [status, text]: [number, string], env = {}) {
	const printed: string[] = [];
	const asked: Probe[] = [];
	const exit = await examine({
		api: "lantern",
		operations,
		env,
		print: (line) => printed.push(line),
		paint: (_, word) => word,
		docs: undefined,
		async ask(question) {
			asked.push(question);
			return { question, exchanges: [await judged(status, text)], silence: undefined };
		},
	});
	return { exit, printed, asked };
}

test("each operation is asked about, and each answer is told below its name", async () => {
	const { exit, printed, asked } = await examined([showLamp()], [200, "{}"]);
	expect(asked.map(({ title }) => title)).toEqual(["without a credential", "for what does not exist"]);
	expect(printed[0]).toBe("\nShow a lamp");
	expect(printed.slice(1, 3).every((line) => /^ {2}(ok|drift|error) +(without a credential|for what does not exist): 200/.test(line))).toBe(
		true,
	);
	expect(printed.at(-1)).toMatch(/^\nIt (keeps|breaks) the contract/);
	expect(exit).toBe(printed.at(-1)?.includes("breaks") ? 1 : 0);
});

test("an operation that names nothing is not asked about", async () => {
	const bare = { ...showLamp(), example: { path: {}, query: {}, header: {} } };
	const { exit, printed, asked } = await examined([bare], [200, "{}"]);
	expect([exit, asked]).toEqual([2, []]);
	expect(printed).toContain("  not asked: its request names nothing that could be made to not exist");
});

test("where document and servers disagree, that is told, and a parameter of the environment is believed beside it", async () => {
	const told = { ask: { "$request.path.lamp": "0000" }, servers: { $statusCode: 200 } };
	const operation = showLamp([{ says: "a 404", does: "a 200", told }]);
	const { printed, asked } = await examined([operation], [200, "{}"], { LANTERN_HALL: "north" });
	expect(asked.at(-1)?.ask).toEqual(told.ask);
	expect(printed.join("\n")).toContain("\nWhere its document and known servers disagree:\n  showLamp is as of known servers:\n      a 200");
});
