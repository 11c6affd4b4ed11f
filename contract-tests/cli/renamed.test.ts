import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

test("an old verb says how it is called today, and ends with 2", () => {
	const [, ...args] = scripts.capture?.split(" ") ?? [];
	const { status, stdout, stderr } = spawnSync(process.execPath, [...args, "--api", "x"], { cwd: root, encoding: "utf8" });
	expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: "", stderr: "capture: is called record now; npm run record\n" });
});
