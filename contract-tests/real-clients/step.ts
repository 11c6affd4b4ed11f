import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect } from "vitest";
import { valueAt } from "../../src/openapi/json-pointer.ts";
import { evaluate } from "../../src/openapi/runtime-expression.ts";
import { operations } from "../operations.ts";
import type { Command } from "../toolchains.ts";
import type { Step } from "./client.ts";
import type { Exchange } from "./witness.ts";

const execute = promisify(execFile);

/** Runs the client's program, and expects that it sent what it should and understood what it got. */
export async function expectStep(
	step: Step,
	[program, ...options]: Command,
	{ url, exchanges }: { url: string; exchanges: Exchange[] },
	env: Record<string, string>,
): Promise<void> {
	exchanges.length = 0;
	const { stdout } = await execute(program, [...options, step.run, url], { env });
	expect(exchanges.map(({ call }) => call)).toEqual(step.calls);
	const last = exchanges.at(-1);
	for (const [pointer, start] of Object.entries(step.sends ?? {}))
		expect(valueAt(last, pointer)).toMatch(new RegExp(`^${RegExp.escape(start)} `));
	expectCredential(exchanges);
	// Some clients write a log before it.
	const printed = JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
	const expected = Object.entries(step.gives).map(([name, pointer]) => [name, valueAt(last, pointer)]);
	for (const [name, value] of expected) expect(value, `the last exchange has no ${name}`).toBeDefined();
	expect(printed).toMatchObject(Object.fromEntries(expected));
}

/** With the credential that a log-in gave, the client goes on. */
function expectCredential(exchanges: readonly Exchange[]): void {
	const operationOf = ({ call }: Exchange) => operations.find(({ operationId }) => operationId === call.split(" ", 1)[0]);
	let credential = "";
	for (const exchange of exchanges) {
		const { credential: given, credentials = [] } = operationOf(exchange) ?? {};
		const { request, response } = exchange;
		if (credentials.length > 0) expect(JSON.stringify(request.headers)).toContain(credential);
		if (given !== undefined) credential = String(evaluate(given, { header: response.headers, body: response.body }) ?? "");
	}
}
