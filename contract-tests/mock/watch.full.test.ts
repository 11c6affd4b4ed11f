import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyWithNewApi } from "../copy.ts";

let copy: string;
let child: ChildProcess;
let printed = "";
let url: string | undefined;
beforeAll(() => {
	copy = copyWithNewApi();
	// The others would only be generated again.
	for (const api of readdirSync(join(copy, "generated"))) rmSync(join(copy, "specs", api), { recursive: true });
	child = spawn(process.execPath, ["scripts/mock.ts", "--port", "0", "--watch"], { cwd: copy });
	for (const stream of [child.stdout, child.stderr])
		stream?.on("data", (chunk) => {
			printed += chunk;
		});
});
afterAll(() => {
	child.kill();
	rmSync(copy, { recursive: true, force: true });
});

const spec = (file: string) => join(copy, "specs/acme-console", file);
const edit = (file: string, from: string, to: string) => {
	printed = "";
	const text = readFileSync(spec(file), "utf8");
	expect(text).toContain(from);
	writeFileSync(spec(file), text.replace(from, to));
};
const says = (pattern: RegExp) => expect.poll(() => printed, { timeout: 30_000 }).toMatch(pattern);
const screen = async () => {
	return (await fetch(`${url}/acme/v1/machines/anvil/screen`, { headers: { "X-Acme-Token": "example" } })).text();
};

describe("npm start", { timeout: 60_000 }, () => {
	test("serves what the specs say, also where generated/ is behind them", async () => {
		await says(/Listening on /);
		url = /Listening on (\S+)/.exec(printed)?.[1];
		expect(await screen()).toBe('{"url":"https://screen.example/anvil"}');
	});

	test("serves an edited spec without being started again", async () => {
		edit("examples/openScreen/screen.yaml", "example/anvil", "example/hammer");
		await says(/Serving the edited contract/);
		expect(await screen()).toBe('{"url":"https://screen.example/hammer"}');
	});

	test.each([
		["that is no YAML", "paths:", "paths: {", /specs\/acme-console\/openapi\.yaml:\d+: .*\nKeeping the previous contract/],
		[
			"with an x-mock that names nothing",
			"example: screen }",
			"example: scream }",
			/openapi\.yaml:\d+: no operation declares 200 with an example scream; correct it\nKeeping the previous contract/,
		],
	])("keeps the previous contract over one %s, says where, and serves it when it is mended", async (_, from, to, message) => {
		edit("openapi.yaml", from, to);
		await says(message);
		expect(await screen()).toBe('{"url":"https://screen.example/hammer"}');
		edit("openapi.yaml", to, from);
		await says(/Serving the edited contract/);
		expect(await screen()).toBe('{"url":"https://screen.example/hammer"}');
	});
});
