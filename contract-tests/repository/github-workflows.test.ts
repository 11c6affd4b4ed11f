import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

interface Step {
	uses?: string;
	run?: string;
	env?: Record<string, string>;
	with?: Record<string, unknown>;
}
interface Job {
	needs?: string;
	if?: string;
	permissions?: Record<string, string>;
	strategy?: { matrix?: { os?: string[] } };
	steps: Step[];
}
interface Workflow {
	on: unknown;
	permissions: object;
	jobs: Record<string, Job>;
}

const root = join(import.meta.dirname, "../..");
const folder = join(root, ".github/workflows");
const files = readdirSync(folder);
const textOf = (file: string) => readFileSync(join(folder, file), "utf8");
const workflowOf = (file: string): Workflow => parse(textOf(file));
const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** Each line that uses an action must be pinned to a commit, its version beside it. */
const loose = (written: string) =>
	written.split("\n").filter((line) => /\buses:/.test(line) && !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line));

test.each(["actions/checkout@v5", "actions/checkout@08c6903 # v5.0.0", "actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8"])(
	"a step that uses %s would be found",
	(action) => expect(loose(`      - uses: ${action}`)).toHaveLength(1),
);

describe.each(files)("%s", (file) => {
	const text = textOf(file);
	const { permissions, jobs } = workflowOf(file);
	const steps = Object.values(jobs).flatMap((job) => job.steps);

	test("pins every action by its commit, with the version beside it", () => {
		expect(text).toContain("uses:");
		expect(loose(text)).toEqual([]);
	});

	test("leaves no credential in a checkout", () => {
		const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
		expect(checkouts.length).toBeGreaterThan(0);
		expect(checkouts.filter((step) => step.with?.["persist-credentials"] !== false)).toEqual([]);
	});

	test("gives no right but those that a job asks for, and no secret but the job's own token", () => {
		expect(permissions).toEqual({});
		expect(Object.values(jobs).filter((job) => job.permissions === undefined)).toEqual([]);
		expect(text).not.toContain("secrets.");
	});

	test("runs no script that package.json does not have", () => {
		const names = [
			...steps
				.map(({ run }) => run)
				.join("\n")
				.matchAll(/\bnpm (?:run )?([a-z:-]+)/g),
		].map(([, name = ""]) => name);
		expect(names.length).toBeGreaterThan(1);
		expect(names.filter((name) => !["ci", "publish"].includes(name) && scripts[name] === undefined)).toEqual([]);
	});

	// What somebody else wrote, such as the title of a pull request, could be a command: it comes by an environment variable.
	test("writes no expression into a shell", () => {
		expect(steps.filter(({ run }) => run?.includes("${{"))).toEqual([]);
	});
});

describe("ci.yml", () => {
	const { on, jobs } = workflowOf("ci.yml");
	const { proof, start, diff, platforms } = jobs;
	const runs = (job: Job | undefined) => job?.steps.flatMap(({ run }) => run ?? []) ?? [];

	test("runs for pull requests and for main, and may change nothing", () => {
		expect(on).toEqual({ pull_request: null, push: { branches: ["main"] } });
		expect(Object.values(jobs).map(({ permissions }) => permissions)).toEqual(Object.keys(jobs).map(() => ({ contents: "read" })));
	});

	test("runs README's two commands, and the full matrices", () => {
		expect(runs(proof)).toEqual(["npm ci && npm test", "npm run test:full"]);
		expect(runs(start).join()).toContain("npm ci && npm start");
	});

	test("compares a pull request with its base, in annotations", () => {
		expect(diff?.if).toBe("github.event_name == 'pull_request'");
		expect(runs(diff)).toEqual(["npm ci", 'npm run diff -- "$BASE" --format github']);
		expect(diff?.steps[0]?.with).toMatchObject({ "fetch-depth": 0 });
	});

	test("runs unit tests and the package on three systems", () => {
		expect(platforms?.strategy?.matrix?.os).toEqual(["ubuntu-latest", "macos-latest", "windows-latest"]);
		expect(runs(platforms)).toEqual(["npm ci", "npm run test:unit", "npx vitest run --project package"]);
	});
});

describe("release.yml", () => {
	const { on, jobs } = workflowOf("release.yml");
	const { test: tests, pack, publish } = jobs;
	const runs = (job: Job | undefined) => job?.steps.flatMap(({ run }) => run ?? []) ?? [];

	test("is started by a person alone", () => expect(on).toBe("workflow_dispatch"));

	test("tests, then packs without rights, then publishes", () => {
		expect(Object.keys(jobs)).toEqual(["test", "pack", "publish"]);
		expect([pack?.needs, publish?.needs]).toEqual(["test", "pack"]);
		expect([tests, pack, publish].map((job) => job?.permissions)).toEqual([
			{ contents: "read" },
			{ contents: "read" },
			{ "id-token": "write", contents: "write" },
		]);
	});

	test("packs with no install script, and sees all tags", () => {
		expect(runs(pack)).toEqual(["npm ci --ignore-scripts", "npm run release -- --out release"]);
		expect(pack?.steps[0]?.with).toMatchObject({ "fetch-depth": 0 });
	});

	test("publishes those tarballs and tags, and runs nothing of the project beside these rights", () => {
		expect(publish?.steps.flatMap(({ uses }) => uses?.split("@")[0] ?? [])).toEqual(["actions/setup-node", "actions/download-artifact"]);
		const [npm, tag] = runs(publish);
		expect(npm).toBe('for tarball in ./release/*.tgz; do npm publish "$tarball" --provenance --access public --ignore-scripts; done');
		expect(tag?.match(/^\s*(?:tag=\$\()?(gh|npm|npx|node|git)\b/gm)?.map((word) => word.trim())).toEqual(["gh", "gh"]);
		expect(publish?.steps.flatMap(({ env }) => Object.values(env ?? {}))).toEqual([`\${{ github.token }}`]);
	});
});
