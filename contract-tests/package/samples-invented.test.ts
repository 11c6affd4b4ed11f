import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { expectAskedRightly } from "../docs-samples/asked-rightly.ts";
import { expectPatience } from "../docs-samples/patient.ts";
import { stage } from "../docs-samples/stage.ts";

const contracts = mkdtempSync(join(tmpdir(), "console-contracts-"));
mkdirSync(join(contracts, "rooms"));
cpSync(join(import.meta.dirname, "../docs-samples/openapi.yaml"), join(contracts, "rooms/openapi.yaml"));
afterAll(() => rmSync(contracts, { recursive: true, force: true }));

const { runnable, logged, runOf, runWith } = await stage(contracts);
/** The package has no client of an API that nobody has. */
const own = runnable.filter(({ sample }) => sample.language !== "typescript");

test.concurrent.each(own.map((shown) => [shown.title, shown] as const))(
	"%s asks rightly, however hard to quote, and prints what came",
	{ timeout: 300_000 },
	async (_, shown) => expectAskedRightly(shown, await runOf(shown)),
);

const withJob = own.filter(({ scenario }) => scenario.job !== undefined);

test.concurrent.each(withJob.map((shown) => [shown.title, shown] as const))(
	"%s waits as long as it is told to where it asked too often",
	{ timeout: 300_000 },
	async (_, shown) => expectPatience(shown, await runWith(shown, { throttled: true })),
);

test("the mock finds no fault with any request", { timeout: 300_000 }, async () => {
	await Promise.all(own.map(runOf));
	expect(logged.filter((line) => !/ -> \d{3}( \w+)?$/.test(line))).toEqual([]);
});
