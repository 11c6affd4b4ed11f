import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readContract, type WrittenContract } from "../../src/checker/written-contract.ts";
import type { Entry } from "../../src/har/entry.ts";
import { readDescription } from "../../src/workflows/description.ts";
import { startRecorder } from "../../src/workflows/recorder.ts";
import { rightCall, startLogged } from "../call.ts";
import { operations } from "../operations.ts";
import { serve } from "../workflows/passage.ts";
import { environmentOf, expectFailures, runWorkflows, specs } from "../workflows/run.ts";
import { testPassing } from "./workflows.suite.ts";

const apis = readdirSync(specs);
const [api = ""] = apis;
const folder = mkdtempSync(join(tmpdir(), "console-contracts-"));
let mock: Awaited<ReturnType<typeof startLogged>>;
beforeAll(async () => {
	mock = await startLogged();
});
afterAll(() => {
	mock.close();
	rmSync(folder, { recursive: true });
});

describe.each(apis)("the workflows of %s", (api) => {
	const { workflows } = readDescription(specs, api);

	test("say what each needs, and what stands for it at the mock", () => {
		for (const { summary, needs } of workflows) {
			expect(summary).toMatch(/\.$/);
			for (const { description, atTheMock } of needs) expect([description, atTheMock ?? ""]).not.toContain("");
		}
	});
});

testPassing([api]);

test("the workflows of an API fail at a server that answers otherwise, and its answer is not printed", () => expectFailures(api));

describe("a reply that does not say its media type", () => {
	const untyped = operations.filter(({ sendsContentType }) => !sendsContentType);

	test("gets the one by which the contract reads it, while the recording has it as it came", async () => {
		expect(untyped).not.toEqual([]);
		for (const operation of untyped) {
			const { contract: written }: { contract: WrittenContract } = await import(`../../generated/${operation.api}/contract.js`);
			const contract = readContract(written);
			const entries: Entry[] = [];
			const onExchange = async (entry: Entry) => void entries.push(entry);
			const recorder = await startRecorder({ server: new URL(mock.url), contract, onExchange, onFailure: () => {} });
			const { method, target, ...call } = rightCall(operation);
			for (const { status, mediaType, example, text } of operation.answers.filter((answer) => answer.example !== undefined)) {
				const headers = { ...call.headers, Prefer: `code=${status}, example=${example}` };
				const response = await fetch(recorder.url + target, { method, ...call, headers });
				const first = operation.answers.find((answer) => answer.status === status);
				expect(response.headers.get("content-type"), `${status} ${mediaType}`).toBe(first?.mediaType);
				expect(entries.at(-1)?.response.headers.map(({ name }) => name)).not.toContain("content-type");
				expect(entries.at(-1)?.response.content.text?.length).toBeGreaterThan(text.length === 0 ? -1 : 0);
			}
			recorder.close();
		}
	});
});

describe("npm run workflows refuses in one line", () => {
	test.each([
		["a missing API", [], /^workflows: --api is missing; expected .+\n$/],
		["an unknown API", ["--api", "acme"], /^workflows: --api: invalid API acme; expected .+\n$/],
		["a missing server", ["--api", api], /^workflows: --server is missing.+\n$/],
		[
			"a server with a password, without quoting it",
			["--api", api, "--server", "http://a:b@host.example"],
			/^workflows: --server: invalid URL; expected(?!.*a:b).+\n$/,
		],
		["an unknown option", ["--apis", api], /^workflows: unknown option --apis; .+\n$/],
		[
			"a file that is there",
			["--api", api, "--server", "http://host.example", "--out", import.meta.filename],
			/^workflows: --out: .+: already exists; choose another\n$/,
		],
	])("%s", async (_, args, line) => {
		expect(await runWorkflows(args)).toMatchObject({ status: 2, printed: expect.stringMatching(line) });
	});

	test("a missing API, as a program on standard error with the exit code 2", () => {
		const { status, stdout, stderr } = spawnSync(process.execPath, [join(specs, "../scripts/workflows.ts")], { encoding: "utf8" });
		expect([status, stdout, stderr]).toEqual([2, "", expect.stringMatching(/^workflows: --api is missing.+\n$/)]);
	});

	test("a server that gives no reply, and leaves no file", async () => {
		const out = join(folder, "none.har");
		const { url, close } = await serve(() => {});
		close();
		const { status, printed } = await runWorkflows(["--api", api, "--server", url, "--out", out], environmentOf(api));
		expect(printed.trimEnd().split("\n").at(-1)).toBe(`workflows: ${url}/ gave no reply: ECONNREFUSED`);
		expect(status).toBe(2);
		expect(readdirSync(folder)).not.toContain("none.har");
	});

	test("an environment in which nothing can be run, and names what is missing", async () => {
		const needy = apis.find((each) => readDescription(specs, each).workflows.every(({ needs }) => needs.length > 0)) ?? "";
		const { status, printed } = await runWorkflows(["--api", needy, "--server", mock.url]);
		expect(status).toBe(2);
		for (const name of Object.keys(environmentOf(needy))) expect(printed).toContain(name);
	});
});
