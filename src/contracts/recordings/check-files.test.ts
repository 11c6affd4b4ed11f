import { expect, test } from "vitest";
import { plain } from "../../checker/report/style.ts";
import type { Entry } from "../../har/entry.ts";
import { capturedApis, capturesOf } from "../evidence/captures.ts";
import { type CheckOptions, checkFiles } from "./check-files.ts";
import { looking, recording, terminal, unknown } from "./fixtures/run.ts";

/** Checks a recording of an exchange that breaks its contract. */
async function check(change: Partial<CheckOptions> = {}) {
	const { written, said, ...streams } = terminal();
	const usual: CheckOptions = {
		paths: [recording([looking])],
		format: "json",
		strict: false,
		allCoverage: false,
		floor: undefined,
		drift: undefined,
		scope: {},
	};
	const status = await checkFiles({ ...usual, ...change }, { ...streams, style: plain, columns: undefined });
	return { status, said, findings: JSON.parse(written()).findings };
}

test("an exchange that breaks its contract is reported, and is a failure", async () => {
	const { status, said, findings } = await check();
	expect([status, said]).toEqual([1, []]);
	expect(findings).toContainEqual(expect.objectContaining({ level: "error" }));
});

test("less coverage than is asked for is said beside the report", async () => {
	const [api = ""] = capturedApis;
	const kept: Entry[] = JSON.parse(JSON.stringify(capturesOf(api)[0]?.entries.slice(0, 1)));
	const { status, said } = await check({ paths: [recording(kept)], floor: 99.5 });
	expect(status).toBe(1);
	expect(said).toEqual([expect.stringMatching(/^The exchanges cover \d+\.\d % of .*, less than --coverage-floor 99\.5$/)]);
});

test("where no contract knows an exchange, nothing is reported", async () => {
	await expect(check({ paths: [recording([unknown])] })).rejects.toThrow(/^None of 1 exchanges calls an operation of .*: 1 on other hosts/);
});

test("what could not be judged is a failure with --strict only", async () => {
	const [api = ""] = capturedApis;
	const [kept]: Entry[] = JSON.parse(JSON.stringify(capturesOf(api)[0]?.entries.slice(0, 1)));
	const { text: _, ...content } = kept?.response.content ?? { size: 1, mimeType: "" };
	const silent = recording([{ ...kept, response: { ...kept?.response, content } } as Entry]);
	expect((await check({ paths: [silent] })).status).toBe(0);
	expect((await check({ paths: [silent], strict: true })).status).toBe(1);
});
