import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

test.each([
	["capture", "record"],
	["strength", "mutation"],
	["figures", "metrics"],
])("npm run %s says that it is called %s today, and ends with 2", (old, verb) => {
	expect(scripts[verb]).toBe(`node scripts/${verb}.ts`);
	const [, ...args] = scripts[old]?.split(" ") ?? [];
	const { status, stdout, stderr } = spawnSync(process.execPath, [...args, "--api", "x"], { cwd: root, encoding: "utf8" });
	expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: "", stderr: `${old}: is called ${verb} now; npm run ${verb}\n` });
});
