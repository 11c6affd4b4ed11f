import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { readSpecs } from "../../scripts/generate/spec.ts";
import { Contracts } from "../../scripts/strength/contracts.ts";
import { equivalentsOf } from "../../scripts/strength/equivalent.ts";
import { generatedEvidence } from "../../scripts/strength/generated.ts";
import { mutantsOf } from "../../scripts/strength/mutants.ts";
import { Verdicts } from "../../scripts/strength/verdict.ts";

const root = join(import.meta.dirname, "../..");

describe.each(readSpecs(root))("$api", (spec) => {
	const contracts = new Contracts(spec);
	const equivalents = equivalentsOf(spec.api).map(({ mutant }) => mutant);

	test("no generated exchange tells a mutant from it that is listed as equivalent", () => {
		const verdicts = new Verdicts(contracts.own, generatedEvidence(spec));
		const listed = mutantsOf(spec, contracts.draft).filter(({ id }) => equivalents.includes(id));
		const killed = listed.map(({ id, document }) => ({ id, kill: verdicts.killOf(contracts.of(document()).contracts) }));
		expect(killed.filter(({ kill }) => kill !== undefined)).toEqual([]);
		expect(listed).toHaveLength(equivalents.length);
	});
});

test.each([
	[["--floor", "101"], "strength: --floor 101: expected percent, from 0 to 100\n"],
	[["--format", "xml"], "strength: --format xml: expected pretty, json or html\n"],
	[["--api", "nobody"], /^strength: --api nobody: expected one of [^\n]+\n$/],
	[["--soft"], /^strength: Unknown option '--soft'[^\n]+\n$/],
])("%j is misuse: one line, exit 2", async (options, message) => {
	const run = promisify(execFile)(process.execPath, [join(root, "scripts/strength.ts"), ...options]);
	await expect(run).rejects.toMatchObject({ code: 2, stdout: "", stderr: expect.stringMatching(message) });
});
