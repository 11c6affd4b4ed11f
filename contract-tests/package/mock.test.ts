import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { keyPairFor } from "../../src/mock/fixtures/key-pair.ts";
import { writeRecordings } from "./commands.ts";

const { project } = inject("package");
const folder = join(project, "mock");
const { run } = writeRecordings(folder);
const guide = readFileSync(new URL("../../docs-site/src/prose/en/client.md", import.meta.url), "utf8");
const samples = [...guide.matchAll(/^```ts\n(.*?)^```/gms)].map(([, sample = ""]) => sample);

beforeAll(() => mkdirSync(folder, { recursive: true }));

/** The guide's sample that imports this module. */
function sampleWith(module: string): string {
	const sample = samples.find((each) => each.includes(`from "${module}"`));
	if (sample === undefined) throw new Error(`client.md has no sample with ${module}`);
	return sample;
}

test("the guide's fixture for vitest starts a mock, puts it into a state and stops it", async () => {
	const fixture = samples.find((sample) => sample.includes('from "vitest"') && sample.includes("console-contracts/mock"));
	writeFileSync(join(folder, "fixture.test.ts"), fixture ?? "");
	const { code, stdout } = await run(process.execPath, join(project, "node_modules/vitest/vitest.mjs"), "run", "fixture");
	expect(stdout).toContain("1 passed");
	expect(code).toBe(0);
});

describe("a program", () => {
	/** What a program of these lines prints, as JSON. */
	async function printed(name: string, ...lines: string[]): Promise<unknown> {
		writeFileSync(join(folder, name), lines.join("\n"));
		const { code, stdout, stderr } = await run(process.execPath, join(folder, name));
		expect([code, stderr]).toEqual([0, ""]);
		return JSON.parse(stdout);
	}
	const target = "/zstack/v1/vm-instances/bf2211ae8eaf408b817d3a05c19e2226/console-addresses";
	const headers = 'const headers = { Authorization: "OAuth 5c66c9a616334283b055d150680fff98" };';

	test("starts a mock with a certificate, whose files it read", async () => {
		const pair = await keyPairFor("localhost");
		for (const name of ["cert", "key"] as const) writeFileSync(join(folder, `${name}.pem`), pair[name]);
		const lines = [
			'import { readFileSync } from "node:fs";',
			'import { get } from "node:https";',
			'import { startMock } from "console-contracts/mock";',
			'const [cert, key] = ["cert", "key"].map((name) => readFileSync(new URL(name + ".pem", import.meta.url)));',
			"const mock = await startMock({ cert, key });",
			'const reply = await new Promise((resolve) => get(mock.url + "/__mock/state", { ca: cert }, resolve));',
			'console.log(JSON.stringify([mock.url.replace(/\\d+$/, ""), reply.statusCode]));',
			"reply.resume();",
			"await mock.close();",
		];
		expect(await printed("tls.js", ...lines)).toEqual(["https://localhost:", 200]);
	});

	test("starts a mock without Prism, and ends when it is closed", async () => {
		const lines = [
			'import { startMock } from "console-contracts/mock";',
			headers,
			"const mock = await startMock({ port: 0 });",
			`const ask = async () => (await fetch(mock.url + ${JSON.stringify(target)}, { headers })).status;`,
			"const statuses = [await ask()];",
			'mock.state({ vm: "stopped" });',
			"statuses.push(await ask());",
			"mock.reset();",
			'mock.clock.advance("31m");',
			"statuses.push(await ask(), (await mock.exchanges()).log.entries.length, mock.clock.now().getTime() - Date.now() > 30 * 60_000);",
			'try { mock.state({ vm: "stoped" }); } catch (error) { statuses.push(error.message.split(";")[0]); }',
			"await mock.close();",
			"console.log(JSON.stringify(statuses));",
		];
		expect(await printed("start.mjs", ...lines)).toEqual([200, 503, 200, 1, true, 'vm has no state "stoped"']);
	});

	test("answers MSW's requests as the guide says", async () => {
		const lines = [
			sampleWith("console-contracts/msw"),
			headers,
			`const ask = async () => (await fetch("https://cloud.example${target}", { headers })).status;`,
			"console.log(JSON.stringify([await ask(), await ask(), await ask()]));",
		];
		expect(await printed("msw.mjs", ...lines)).toEqual([429, 429, 200]);
	});
});
