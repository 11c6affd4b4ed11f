import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { readContract, type WrittenContract } from "../../src/checker/written-contract.ts";
import type { Validators } from "../../src/client/validators.ts";
import { generate } from "../../src/generate/generate.ts";
import { lintSpecs } from "../../src/lint/lint.ts";
import { startMock } from "../../src/mock/server.ts";
import { smallCopyWithNewApi } from "../copy.ts";

const copy = smallCopyWithNewApi();
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** A recording of two answers of the new API. */
function har(...bodies: string[]): string {
	const entries = bodies.map((text) => ({
		startedDateTime: "2026-11-21T00:00:00Z",
		time: 0,
		request: {
			method: "GET",
			url: "https://acme.example/acme/v1/machines/anvil/screen",
			httpVersion: "HTTP/1.1",
			headers: [{ name: "X-Acme-Token", value: "example" }],
			...{ cookies: [], queryString: [], headersSize: -1, bodySize: 0 },
		},
		response: {
			status: 200,
			statusText: "OK",
			httpVersion: "HTTP/1.1",
			headers: [{ name: "Content-Type", value: "application/json" }],
			content: { size: text.length, mimeType: "application/json", text },
			...{ cookies: [], redirectURL: "", headersSize: -1, bodySize: -1 },
		},
		cache: {},
		timings: { send: 0, wait: 0, receive: 0 },
	}));
	return JSON.stringify({ log: { version: "1.2", creator: { name: "test", version: "1" }, entries } });
}

describe("adding a folder under specs/ adds an API, and no other file changes by hand:", () => {
	test("its spec is linted by the same rules", async () => {
		const told: string[] = [];
		expect(await lintSpecs(copy, "evidence", (line) => told.push(line))).toBe(true);
		expect(told.join("\n")).toContain("specs/acme-console/openapi.yaml: validated");
	});

	test("its types, client and validators are generated", async () => {
		expect(await generate(copy)).toContain("acme-console");
		const load = (name: string) => import(pathToFileURL(join(copy, "generated/acme-console", name)).href);
		const { contract: written }: { contract: WrittenContract } = await load("contract.js");
		const contract = readContract(written);
		const { validators }: { validators: Validators } = await load("validators.js");
		expect(contract.api).toBe("acme-console");
		expect(validators.judge("openScreen", 200, "application/json", {})).toHaveLength(1);
		expect(Object.keys((await load("client.ts")).createAcmeConsoleClient({ baseUrl: "https://acme.example" }))).toEqual(["openScreen"]);
	});

	test("the mock serves it, and refuses as it says", async () => {
		const mock = await startMock({ port: 0, host: "127.0.0.1", contracts: join(copy, "generated"), log: () => {} });
		const url = `${mock.url}/acme/v1/machines/anvil/screen`;
		const screen = await fetch(url, { headers: { "X-Acme-Token": "example" } });
		expect([screen.status, await screen.json()]).toEqual([200, { url: "https://screen.example/anvil" }]);
		const refusal = await fetch(url);
		expect([refusal.status, await refusal.json()]).toEqual([401, { code: "NO_TOKEN" }]);
		mock.close();
	});

	test("recorded traffic is checked against it", () => {
		writeFileSync(join(copy, "traffic.har"), har('{"url":"https://screen.example/anvil"}', '{"url":"javascript:alert(1)"}'));
		const args = ["scripts/check.ts", "traffic.har", "--format", "json"];
		const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: "utf8" });
		expect(status, stderr).toBe(1);
		const broken = { exchange: 1, api: "acme-console", operationId: "openScreen", level: "error", pointer: "/response/body/url" };
		expect(JSON.parse(stdout).findings).toEqual([expect.objectContaining(broken)]);
	});
});
