import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { failureOf } from "../../src/client/fixtures/failure.ts";
import { Misuse } from "../../src/misuse.ts";
import { runWorkflow } from "../../src/workflows/runner.ts";
import { serve } from "../workflows/passage.ts";

const workflow = { id: "newMachine", summary: "", needs: [], random: ["MACHINE"] };
const description = {
	file: join(import.meta.dirname, "../workflows/retrying.arazzo.yaml"),
	source: "acme",
	base: "/api",
	workflows: [workflow],
};

/** The workflow against a server that has the machine from some try on, and the paths that were asked. */
async function runUntil(tries: number) {
	const asked: string[] = [];
	const server = await serve(({ url = "" }, response) => {
		const [status, body] = asked.push(url) < tries ? [404, { code: "unknown" }] : [200, { url: "https://acme.example/screen" }];
		response.writeHead(status as number, { "Content-Type": "application/json" }).end(JSON.stringify(body));
	});
	const failures = await runWorkflow(description, workflow, server.url, process.env);
	server.close();
	return { asked, failures };
}

describe("a step that is repeated", () => {
	const runs: Awaited<ReturnType<typeof runUntil>>[] = [];
	beforeAll(async () => {
		for (const tries of [3, 9]) runs.push(await runUntil(tries));
	});

	test("passes when its last try does", () => {
		expect(runs[0]).toEqual({ asked: expect.toSatisfy((asked) => asked.length === 3), failures: [] });
	});

	test("is asked for behind the path of the contract's server", () => {
		expect(runs[0]?.asked.every((path) => path.startsWith("/api/"))).toBe(true);
	});

	test("fails when no try passes", () => {
		expect(runs[1]?.failures).toEqual([{ step: "screen", check: "success criteria check", condition: "$statusCode == 200" }]);
	});

	test("has what is random the same in one run, and another in another run", () => {
		const paths = runs.map(({ asked }) => new Set(asked));
		expect(paths.map(({ size }) => size)).toEqual([1, 1]);
		expect([...(paths[0] ?? [])]).toEqual([expect.stringMatching(/\/[\da-f]{32}\//)]);
		expect(paths[0]).not.toEqual(paths[1]);
	});
});

test("a document that is no Arazzo is refused by its name, and nothing is asked", async () => {
	const folder = mkdtempSync(join(tmpdir(), "console-contracts-"));
	const file = join(folder, "workflows.arazzo.yaml");
	writeFileSync(file, "arazzo: 1.0.1\nworkflows: []\n");
	const failure = await failureOf(runWorkflow({ ...description, file }, workflow, "http://127.0.0.1:1", process.env));
	rmSync(folder, { recursive: true });
	expect(failure).toBeInstanceOf(Misuse);
	expect(failure.message).toContain("redocly respect does not run");
	expect(failure.message).toContain("workflows.arazzo.yaml");
});
