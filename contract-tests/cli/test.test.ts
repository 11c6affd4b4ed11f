import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runStage } from "../../scripts/test/run-stage.ts";
import type { Command } from "../../scripts/test/stages.ts";

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "test-runner-"));
const good = join(folder, "good.mjs");
const bad = join(folder, "bad.mjs");

beforeAll(() => {
	writeFileSync(good, 'console.log("fine");');
	writeFileSync(bad, 'console.log("half"); console.error(process.argv[2], process.env.NEEDED); process.exitCode = 3;');
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...commands: Command[]) => runStage(root, { name: "stage", commands }, { ...process.env, NEEDED: "a loom" });

describe("a stage of npm test", () => {
	test("that succeeds says nothing", async () => {
		expect(await run([good], [good])).toMatchObject({ name: "stage", failures: [], counts: { passed: 0, failed: 0, skipped: 0 } });
	});

	test("runs every command, and shows all that a failing one printed, with the command", async () => {
		const { failures } = await run([bad, "first"], [good], [bad, "last"]);
		expect(failures).toEqual(["first", "last"].map((name) => `$ node ${bad} ${name}\nhalf\n${name} a loom\n`));
	});

	test("counts the tests that vitest ran, and fails where none did", async () => {
		const vitest = ["node_modules/vitest/vitest.mjs", "run", "--project", "unit"] as const;
		expect(await run([...vitest, "src/diff/level.test.ts"])).toMatchObject({
			failures: [],
			counts: { passed: expect.toSatisfy((count: number) => count > 0), failed: 0 },
			files: [{ file: "src/diff/level.test.ts" }],
		});
		const none = await run([...vitest, "no/such.test.ts"]);
		expect(none.failures.join()).toContain("No test files found");
	});
});

test("npm test takes --full and nothing else", () => {
	const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "scripts/test.ts"), "--ful"], { encoding: "utf8" });
	expect([status, stdout]).toEqual([2, ""]);
	expect(stderr).toBe("test: unknown option --ful; see npm test -- --help\n");
});
