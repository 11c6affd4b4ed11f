import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { metricsOf } from "../../src/metrics/metrics.ts";
import type { MutantRuns } from "../../src/mutation/mutant-run.ts";
import { mutantRunsOf } from "../../src/mutation/repository.ts";
import { belowThreshold } from "../../src/mutation/threshold.ts";
import { readSpecs, type Spec } from "../../src/openapi/document.ts";

const root = join(import.meta.dirname, "../..");
const specs = readSpecs(root);

const trials = new Map<Spec, Promise<MutantRuns>>();
/** Of all that is computed here this takes the longest: once for each contract. */
function trialsOnce(spec: Spec): Promise<MutantRuns> {
	const begun = trials.get(spec) ?? mutantRunsOf(root, spec);
	trials.set(spec, begun);
	return begun;
}

describe.each(specs)("$api", (spec) => {
	test("no mutant that is listed as equivalent is gone, or told from the contract by the evidence", async () => {
		expect((await trialsOnce(spec)).faults).toEqual([]);
	});
});

test("the evidence kills every mutant of every contract that has evidence", async () => {
	expect(belowThreshold(100, await Promise.all(specs.map(trialsOnce))), "npm run mutation names the survivors").toEqual([]);
});

test("the docs site shows what the tools measure now", async () => {
	const shown = readFileSync(join(root, "docs-site/src/metrics.json"), "utf8");
	const measured = await Promise.all(specs.map(async (spec) => ({ spec, trials: await trialsOnce(spec) })));
	expect(shown, "npm run metrics writes them anew").toBe(metricsOf(measured));
});

test("npm run mutation says in one line what was asked wrongly, and ends with 2", async () => {
	const run = promisify(execFile)(process.execPath, [join(root, "scripts/mutation.ts"), "--api", "nobody"]);
	const message = expect.stringMatching(/^mutation: --api: invalid API nobody; expected [^\n]+\n$/);
	await expect(run).rejects.toMatchObject({ code: 2, stdout: "", stderr: message });
});
