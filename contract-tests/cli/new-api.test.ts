import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { copyWithNewApi } from "../copy.ts";

const copy = copyWithNewApi();
const running: ChildProcess[] = [];

afterAll(() => {
	for (const child of running) child.kill();
	rmSync(copy, { recursive: true, force: true });
});

const run = (...args: string[]) => spawnSync(process.execPath, args, { cwd: copy, encoding: "utf8" });

/** The URL of a mock in the copy, once it says that it listens. */
function startMock(): Promise<string> {
	const child = spawn(process.execPath, ["scripts/mock.ts", "--port", "0"], { cwd: copy });
	running.push(child);
	return new Promise((resolve, reject) => {
		let printed = "";
		child.stdout.on("data", (chunk: Buffer) => {
			printed += chunk;
			const url = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
			if (url !== undefined) resolve(url);
		});
		child.on("exit", () => reject(new Error(`the mock ended: ${printed}`)));
	});
}

function har(body: string): string {
	const request = {
		method: "GET",
		url: "https://acme.example/acme/v1/machines/anvil/screen",
		httpVersion: "HTTP/1.1",
		cookies: [],
		headers: [{ name: "X-Acme-Token", value: "example" }],
		queryString: [],
		headersSize: -1,
		bodySize: 0,
	};
	const content = { size: body.length, mimeType: "application/json", text: body };
	const headers = [{ name: "Content-Type", value: "application/json" }];
	const response = {
		status: 200,
		statusText: "OK",
		httpVersion: "HTTP/1.1",
		cookies: [],
		headers,
		content,
		redirectURL: "",
		headersSize: -1,
		bodySize: -1,
	};
	const entry = {
		startedDateTime: "2026-11-21T00:00:00Z",
		time: 0,
		request,
		response,
		cache: {},
		timings: { send: 0, wait: 0, receive: 0 },
	};
	return JSON.stringify({ log: { version: "1.2", creator: { name: "test", version: "1" }, entries: [entry] } });
}

function check(body: string) {
	writeFileSync(join(copy, "traffic.har"), har(body));
	return run("scripts/check.ts", "traffic.har");
}

describe("adding a folder under specs/ adds an API, and no other file changes by hand:", { timeout: 60_000 }, () => {
	test("its spec is linted by the same rules", () => {
		const lint = run("scripts/lint.ts");
		expect(lint.stderr).toMatch(/acme-console/);
		expect(lint.status, lint.stderr).toBe(0);
	});

	test("its types, client and validators are generated", () => {
		const generate = run("scripts/generate.ts");
		expect(generate.status, generate.stderr).toBe(0);
		const { status, stderr } = run(
			"-e",
			`const [{ contract }, { validators }] = await Promise.all(["contract", "validators"].map((name) => import(\`./generated/acme-console/\${name}.js\`)));
			const { operationId } = contract.operations[0];
			process.exit(contract.api === "acme-console" && validators.judge(operationId, 200, "application/json", {}).length === 1 ? 0 : 1);`,
		);
		expect(status, stderr).toBe(0);
	});

	test("the mock serves it, and refuses as it says", async () => {
		const url = `${await startMock()}/acme/v1/machines/anvil/screen`;
		const screen = await fetch(url, { headers: { "X-Acme-Token": "example" } });
		expect([screen.status, await screen.json()]).toEqual([200, { url: "https://screen.example/anvil" }]);
		const refusal = await fetch(url);
		expect([refusal.status, await refusal.json()]).toEqual([401, { code: "NO_TOKEN" }]);
	});

	test("recorded traffic is checked against it", () => {
		expect(check('{"url":"https://screen.example/anvil"}').status).toBe(0);
		const broken = check('{"url":"javascript:alert(1)"}');
		expect(broken.stdout).toContain("/response/body/url");
		expect(broken.status).toBe(1);
	});
});
