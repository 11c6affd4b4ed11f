import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { failureOf } from "../../client/fixtures/failure.ts";
import { Misuse } from "../../scripts/check/misuse.ts";
import { runWorkflow } from "../../scripts/workflows/respect.ts";
import { serve } from "../workflows/passage.ts";

const workflow = { id: "newMachine", summary: "", needs: [], random: ["MACHINE"] };
const description = { file: join(import.meta.dirname, "../workflows/patient.arazzo.yaml"), source: "acme", workflows: [workflow] };

/** The workflow against a server that has the machine from some try on, and the paths that were asked. */
async function runUntil(tries: number) {
	const asked: string[] = [];
	const server = await serve(({ url = "" }, response) => {
		const [status, body] = asked.push(url) < tries ? [404, { code: "unknown" }] : [200, { url: "https://acme.example/screen" }];
		response.writeHead(status as number, { "Content-Type": "application/json" }).end(JSON.stringify(body));
	});
	const failures = await runWorkflow(description, workflow, server.url);
	server.close();
	return { asked, failures };
}

describe("a step that is repeated", { timeout: 60_000 }, () => {
	test("passes when its last try does, and what is random stays the same in one run", async () => {
		const { asked, failures } = await runUntil(3);
		expect(failures).toEqual([]);
		expect(asked[0]).toMatch(/\/[\da-f]{32}\//);
		expect(asked).toEqual([asked[0], asked[0], asked[0]]);
	});

	test("fails when no try passes, and what is random is another in another run", async () => {
		const { asked, failures } = await runUntil(9);
		expect(failures).toEqual([{ step: "screen", check: "success criteria check", condition: "$statusCode == 200" }]);
		expect(asked).not.toContain((await runUntil(1)).asked[0]);
	});
});

test("a document that is no Arazzo is refused by its name, and nothing is asked", async () => {
	const folder = mkdtempSync(join(tmpdir(), "console-contracts-"));
	const file = join(folder, "workflows.arazzo.yaml");
	writeFileSync(file, "arazzo: 1.0.1\nworkflows: []\n");
	const failure = await failureOf(runWorkflow({ ...description, file }, workflow, "http://127.0.0.1:1"));
	rmSync(folder, { recursive: true });
	expect(failure).toBeInstanceOf(Misuse);
	expect(failure.message).toContain("redocly respect does not run");
	expect(failure.message).toContain("workflows.arazzo.yaml");
});
