import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

interface Job {
	needs?: string;
	permissions?: Record<string, string>;
	steps: { uses?: string; run?: string; env?: Record<string, string>; with?: Record<string, unknown> }[];
}

const root = join(import.meta.dirname, "../..");
const text = readFileSync(join(root, ".github/workflows/release.yml"), "utf8");
const workflow: { on: unknown; permissions: object; jobs: Record<string, Job> } = parse(text);
const jobs = Object.values(workflow.jobs);
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** Each line that uses an action must be pinned to a commit, its version beside it. */
const loose = (written: string) =>
	written.split("\n").filter((line) => /\buses:/.test(line) && !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line));

test("every action is pinned by its commit, with the version beside it", () => {
	expect(text).toContain("uses:");
	expect(loose(text)).toEqual([]);
});

test.each(["actions/checkout@v5", "actions/checkout@08c6903 # v5.0.0", "actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8"])(
	"a step that uses %s would be found",
	(action) => expect(loose(`      - uses: ${action}`)).toHaveLength(1),
);

test("only a person starts it", () => expect(workflow.on).toBe("workflow_dispatch"));

describe("permissions", () => {
	test("none but those that a job asks for", () => {
		expect(workflow.permissions).toEqual({});
		expect(Object.values(workflow.jobs).map(({ permissions }) => permissions)).toEqual([
			{ contents: "read" },
			{ "id-token": "write", contents: "write" },
		]);
	});

	test("the job that may publish runs no test, and waits for the one that does", () => {
		const [tests, release] = jobs;
		expect(tests?.steps.map(({ run }) => run).filter((run) => run !== undefined)).toEqual(["npm ci", "npm test"]);
		expect(release?.needs).toBe("test");
		expect(release?.steps.map(({ run }) => run).filter((run) => run !== undefined)).toEqual(["npm ci", "npm run release"]);
	});

	test("there is no secret but the job's own token", () => {
		expect(text).not.toContain("secrets.");
		expect(jobs.flatMap(({ steps }) => steps.flatMap(({ env }) => Object.values(env ?? {})))).toEqual([`\${{ github.token }}`]);
	});
});

test("the release sees all tags", () => {
	expect(jobs[1]?.steps[0]?.with).toEqual({ "fetch-depth": 0 });
});

test("every script that it runs is one of package.json", () => {
	const names = [...text.matchAll(/- run: npm (?:run )?([a-z-]+)/g)].map(([, name = ""]) => name).filter((name) => name !== "ci");
	expect(names.length).toBeGreaterThan(1);
	expect(names.filter((name) => scripts[name] === undefined)).toEqual([]);
});
