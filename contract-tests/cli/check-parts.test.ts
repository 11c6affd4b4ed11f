import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { traffic } from "../../src/contracts/recordings/fixtures/traffic.ts";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "check-parts-"));
afterAll(() => rmSync(folder, { recursive: true }));

const ndjson = (entries: readonly unknown[]) => entries.map((entry) => `${JSON.stringify(entry)}\n`).join("");
writeFileSync(join(folder, "traffic.ndjson"), ndjson(traffic));

const program = `"${process.execPath}" "${join(repository, "scripts/console-contracts.ts")}"`;

/** Runs a line of a shell. `check` is the command. */
function shell(line: string) {
	const { status, stdout, stderr } = spawnSync("sh", ["-c", line.replaceAll("npx console-contracts check", `${program} check`)], {
		cwd: folder,
		encoding: "utf8",
		env: { ...process.env, NO_COLOR: "1" },
	});
	return { status, stdout, stderr };
}

/** A report without what the split of a recording changes: the places of first exchanges, and so the order of the kinds. */
const unplaced = (report: string) => {
	const { findings, ...rest }: { findings: { level: string; count?: number }[] } = JSON.parse(report);
	const kinds = new Map<string, number>();
	for (const finding of findings) {
		const { rule, status, pointer, level, count = 1 } = finding as { rule: string; status: number; pointer: string } & typeof finding;
		const kind = `${level} ${rule} ${status} ${pointer.replaceAll(/\/\d+(?=\/|$)/g, "/0")}`;
		kinds.set(kind, (kinds.get(kind) ?? 0) + count);
	}
	return { kinds: [...kinds].sort(), rest };
};

test("the lines of the docs check parts with xargs, and the merged report is that of the whole", () => {
	const [lines = ""] = /^split .*?(?=^```)/ms.exec(readFileSync(join(repository, "docs-site/src/prose/en/checking.md"), "utf8")) ?? [];
	expect(lines).toContain("xargs -P 4");
	const merged = shell(lines.replace("--merge", "--format json --merge"));
	const whole = shell("npx console-contracts check --format json traffic.ndjson");
	expect([merged.status, merged.stderr]).toEqual([1, ""]);
	expect(whole.status).toBe(1);
	expect(unplaced(merged.stdout)).toEqual(unplaced(whole.stdout));
});

test("a part may be empty, but not all of them", () => {
	expect(shell("npx console-contracts check --format summary - < /dev/null > empty.json")).toMatchObject({ status: 0, stderr: "" });
	expect(shell("npx console-contracts check --merge empty.json")).toMatchObject({
		status: 2,
		stdout: "",
		stderr: expect.stringMatching(/^check: None of 0 exchanges calls an operation of [^\n]*\n$/),
	});
});

test("with several threads the report is the same, and so is what is said of a recording that breaks off", () => {
	const text = ndjson(Array.from({ length: 4 }, () => traffic).flat());
	writeFileSync(join(folder, "large.ndjson"), text);
	const check = (jobs: number, file: string) => shell(`npx console-contracts check --jobs ${jobs} ${file}`);
	expect(check(2, "large.ndjson")).toEqual(check(1, "large.ndjson"));
	writeFileSync(join(folder, "cut.ndjson"), text.slice(0, -9));
	const cut = check(2, "cut.ndjson");
	expect(cut).toEqual(check(1, "cut.ndjson"));
	expect(cut).toMatchObject({ status: 1, stderr: expect.stringMatching(/^cut\.ndjson:\d+:\d+: is cut off here; [^\n]* count\n$/) });
});
