import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { plain } from "../../checker/report/style.ts";
import type { Entry } from "../../har/entry.ts";
import { capturedApis, capturesOf } from "../evidence/captures.ts";
import { type CheckOptions, checkFiles } from "./check-files.ts";
import { folder, looking, recording, terminal, unknown } from "./fixtures/run.ts";

/** Checks a recording of an exchange that breaks its contract. */
async function check(change: Partial<CheckOptions> = {}) {
	const { written, said, ...streams } = terminal();
	const usual: CheckOptions = {
		paths: [recording([looking])],
		format: "json",
		merge: false,
		jobs: undefined,
		strict: false,
		allCoverage: false,
		floor: undefined,
		drift: undefined,
		docs: undefined,
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

describe("partial summaries", () => {
	/** What a run prints, and its exit code. */
	async function run(change: Partial<CheckOptions>) {
		const { written, said, ...streams } = terminal();
		const usual: CheckOptions = {
			...{ paths: [], format: "json", merge: false, jobs: undefined, strict: false, allCoverage: false },
			...{ floor: undefined, drift: undefined, docs: undefined, scope: {} },
		};
		const status = await checkFiles({ ...usual, ...change }, { ...streams, style: plain, columns: undefined });
		return { status, text: written() };
	}

	/** The partial summary of a recording, in a file. */
	async function part(...entries: Entry[]): Promise<string> {
		const { status, text } = await run({ paths: [recording(entries)], format: "summary" });
		expect(status).toBe(0);
		const file = join(folder(), "part.json");
		writeFileSync(file, text);
		return file;
	}

	test("are reported together with the exit code of the whole", async () => {
		const [kept, broken] = [await part(unknown), await part(looking)];
		const { status, text } = await run({ paths: [kept, broken, broken], merge: true });
		expect(status).toBe(1);
		expect(JSON.parse(text)).toMatchObject({ exchanges: 1, findings: expect.arrayContaining([expect.objectContaining({ count: 1 })]) });
	});

	test("of a recording that is cut off is a failure when they are merged", async () => {
		const [api = ""] = capturedApis;
		const [kept]: Entry[] = JSON.parse(JSON.stringify(capturesOf(api)[0]?.entries.slice(0, 1)));
		const cut = async (length: number) => {
			const file = recording([kept as Entry, kept as Entry]);
			writeFileSync(file, readFileSync(file).subarray(0, length));
			const { status, text } = await run({ paths: [file], format: "summary" });
			writeFileSync(file, text);
			return [status, (await run({ paths: [file], merge: true })).status];
		};
		expect([await cut(-9), await cut(Infinity)]).toEqual([
			[0, 1],
			[0, 0],
		]);
	});

	test("are merged into one that is merged again", async () => {
		const merged = await run({ paths: [await part(looking)], merge: true, format: "summary" });
		const file = join(folder(), "merged.json");
		writeFileSync(file, merged.text);
		expect((await run({ paths: [file], merge: true })).status).toBe(1);
	});

	test("of nothing that a contract knows are refused", async () => {
		await expect(run({ paths: [await part(unknown)], merge: true })).rejects.toThrow(/^None of 1 exchanges calls an operation of /);
	});

	test.each<[string, Partial<CheckOptions>]>([
		["--merge takes no ", { merge: true, scope: { api: "acme" } }],
		["--merge takes no ", { merge: true, jobs: 2 }],
		["--format summary gives no verdict", { format: "summary", strict: true }],
		["--format summary gives no verdict", { format: "summary", floor: 0 }],
	])("%s%o", async (message, change) => {
		await expect(run(change)).rejects.toThrow(message);
	});
});
