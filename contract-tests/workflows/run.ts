import { join } from "node:path";
import { expect } from "vitest";
import { workflows } from "../../scripts/workflows.ts";
import { readDescription } from "../../src/workflows/description.ts";
import { run } from "../terminal.ts";
import { serve } from "./passage.ts";

export const specs = join(import.meta.dirname, "../../specs");

/** The verb in this process, with what it needs in the environment. */
export const runWorkflows = (args: string[], environment = {}) => run(workflows, args, { ...process.env, ...environment });

/** What an API's workflows need, as the mock knows it. */
export function environmentOf(api: string): Record<string, string> {
	const needs = readDescription(specs, api).workflows.flatMap((workflow) => workflow.needs);
	return Object.fromEntries(needs.map(({ name, atTheMock = "" }) => [name, atTheMock]));
}

/** Every workflow of the API fails at a server that answers otherwise, and its answer is not printed. */
export async function expectFailures(api: string): Promise<void> {
	const secret = "5f0e1d2c3b4a59687766554433221100";
	const environment = environmentOf(api);
	const server = await serve((_, response) => response.writeHead(418, { "Content-Type": "application/json" }).end(`{"token":"${secret}"}`));
	const { status, printed } = await runWorkflows(["--api", api, "--server", server.url], environment);
	server.close();
	expect(status).toBe(1);
	expect(printed.match(/^ {2}failed/gm)).toHaveLength(readDescription(specs, api).workflows.length);
	expect(printed).toMatch(/at step \w+: expected \$statusCode ==/);
	expect(printed).toMatch(/error response-status at .response.status/);
	for (const value of [secret, ...Object.values(environment)]) expect(printed).not.toContain(value);
}
