import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readDescription } from "../../src/workflows/description.ts";
import { startLogged } from "../call.ts";
import { leaksOf } from "../redaction/leaks.ts";
import { passage } from "../workflows/passage.ts";
import { environmentOf, runWorkflows, specs } from "../workflows/run.ts";

/** That the workflows of some APIs pass at the mock. */
export function testPassing(apis: string[]): void {
	const folder = mkdtempSync(join(tmpdir(), "workflows-"));
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
		const environment = environmentOf(api);

		test("pass at the mock, keep the contract, and leave no secret in what is printed and written", async () => {
			const server = await passage(mock.url);
			const out = join(folder, `${api}.har`);
			const { status, printed } = await runWorkflows(["--api", api, "--server", server.url, "--out", out], environment);
			server.close();
			const { length } = server.entries;
			expect(printed).toContain(`${length} ${length === 1 ? "exchange" : "exchanges"}: ${length} ok, 0 with drift, 0 with errors.`);
			expect(printed.match(/^ {2}passed/gm)).toHaveLength(workflows.length);
			expect(status).toBe(0);
			const har: { log: { entries: unknown[] } } = JSON.parse(readFileSync(out, "utf8"));
			expect(har.log.entries).toHaveLength(length);
			expect(readdirSync(folder).filter((file) => file.startsWith(`${api}.har`))).toEqual([`${api}.har`]);
			// What is all zeros is nobody's.
			// An id of the contract's examples is a word of the contract.
			const named = Object.entries(environment).filter(([name]) => /token|key|secret|session|password/i.test(name));
			const secrets = named.flatMap(([, value]) => (typeof value === "string" && /[^0-]/.test(value) ? [value] : []));
			expect(secrets).not.toEqual([]);
			expect(leaksOf(har, secrets)).toEqual([]);
			expect(leaksOf(printed, secrets)).toEqual([]);
		});
	});
}
