import { join } from "node:path";
import { expect, test } from "vitest";
import { expectAskedRightly } from "../docs-samples/asked-rightly.ts";
import { expectPatience } from "../docs-samples/patient.ts";
import { recordFault } from "../docs-samples/record.ts";
import type { Shown } from "../docs-samples/shown.ts";
import { stage } from "../docs-samples/stage.ts";
import { operations } from "../operations.ts";
import { nameOf } from "../toolchains.ts";

const { all, runnable, toolchains, logged, runOf, runWith } = await stage(join(import.meta.dirname, "../../generated"));
const patient = { timeout: 300_000 };
const titled = (shown: Shown): [string, Shown] => [shown.title, shown];

test("there is a sample in each language for each authentication alternative of each operation", () => {
	const languages = [...new Set(all.map(({ sample }) => sample.language))];
	expect(languages).toEqual(["curl", "typescript", "python", "java", "go"]);
	const alternatives = operations.reduce((sum, { credentials }) => sum + (credentials.length || 1), 0);
	expect(all.length).toBe(alternatives * languages.length);
});

test("a language without a toolchain is named, with the samples that were not run", () => {
	const notRun = Object.groupBy(
		all.filter((shown) => shown.sample.language !== "go" && !runnable.includes(shown)),
		({ sample }) => nameOf(sample.language),
	);
	const missing = Object.entries(notRun).map(([name, samples]) => `${name} is missing: ${samples?.length} samples were not run`);
	for (const line of missing) console.warn(line);
	expect(process.env.CI === "true" ? missing : []).toEqual([]);
});

test.concurrent.each(runnable.map(titled))("%s asks rightly and prints what came", patient, async (_, shown) => {
	expectAskedRightly(shown, await runOf(shown));
});

test("no two samples choose the same id for their jobs", patient, async () => {
	const choosing = runnable.filter(({ scenario }) => scenario.job?.header);
	const ids = await Promise.all(choosing.map(async (shown) => (await runOf(shown)).asked[1]?.url.pathname));
	expect(ids.length).toBeGreaterThan(0);
	expect(new Set(ids).size).toBe(ids.length);
});

test("the mock finds no fault with any request", patient, async () => {
	await Promise.all(runnable.map(runOf));
	expect(logged.filter((line) => !/ -> \d{3}( \w+)?$/.test(line))).toEqual([]);
});

const withJob = runnable.filter(({ scenario }) => scenario.job !== undefined);

test.concurrent.each(withJob.map(titled))("%s waits as long as it is told to where it asked too often", patient, async (_, shown) => {
	expectPatience(shown, await runWith(shown, { throttled: true }));
});

/** Samples with each status that they take for a success. */
const several = runnable.flatMap((shown) =>
	shown.scenario.expected.length < 2 ? [] : shown.scenario.expected.map((status) => [shown.title, status, shown] as const),
);

test.concurrent.each(several)("%s prints what came with %i, too", patient, async (_, status, shown) => {
	expectAskedRightly(shown, await runWith(shown, { wish: `code=${status}` }), status);
});

/** One for each language. */
const first = runnable.filter(({ sample }, index) => runnable.findIndex((other) => other.sample.language === sample.language) === index);

test.concurrent.each(first.map(titled))("%s takes a base URL with a slash at its end, too", patient, async (_, shown) => {
	expectAskedRightly(shown, await runWith(shown, { slash: "/" }));
});

/** For each language and operation a refusal, of the job where there is one; a 2xx that is none where there is one. */
const refused = runnable.flatMap((shown, index) => {
	const kind = ({ sample, scenario }: Shown) => `${sample.language} ${scenario.operationId}`;
	if (runnable.findIndex((other) => kind(other) === kind(shown)) !== index) return [];
	const own = operations.find(({ operationId }) => operationId === shown.scenario.operationId);
	const asked = operations.find(({ operationId }) => operationId === own?.polls[0]?.job) ?? own;
	const refusals = asked?.answers.filter(({ status, isRefusal, text }) => (isRefusal || status >= 400) && text.startsWith("{")) ?? [];
	const refusal = refusals.find(({ isRefusal }) => isRefusal) ?? refusals[0];
	return refusal ? [[shown.title, refusal.status, shown] as const] : [];
});

test.concurrent.each(refused)("%s fails in one line when %i comes", patient, async (_, status, shown) => {
	const { code, stdout, stderr } = await runWith(shown, { wish: `code=${status}` });
	expect(code).toBeGreaterThan(0);
	expect(stdout).toBe("");
	// What `go run` adds is not the sample's.
	expect(stderr.replace(/(?<=\n)exit status 1\n$/, "")).toMatch(new RegExp(`^.*unexpected status ${status}: .*\\{.*\\n$`));
});

/** For each language one with a credential. */
const trusted = runnable.filter(({ sample, scenario }, index) => {
	const isOne = (other: Shown) => other.sample.language === sample.language && other.sample.auth !== "none";
	return scenario.credential.scheme !== "none" && runnable.findIndex(isOne) === index;
});

test.concurrent.each(trusted.map(titled))("%s follows no redirect, which would take the credential along", patient, async (_, shown) => {
	const { code, stderr, asked } = await runWith(shown, { redirects: true });
	expect(code).toBeGreaterThan(0);
	expect(stderr).toContain("unexpected status 302");
	expect(asked.length).toBe(1);
});

test.concurrent.each(trusted.map(titled))(
	"%s asks nobody without a credential, and says in one line what is missing",
	patient,
	async (_, shown) => {
		const [name = "", ...others] = shown.scenario.credential.variables;
		const missing = [name, ...others].map((each) => [each, undefined]);
		const { code, stderr, asked } = await runWith(shown, { variables: Object.fromEntries(missing) });
		expect(code).toBeGreaterThan(0);
		// What `go run` adds is not the sample's.
		expect(stderr.replace(/(?<=\n)exit status 1\n$/, "")).toMatch(new RegExp(`^.*\\b${name}:? is not set\\n$`));
		expect(asked).toEqual([]);
	},
);

const signed = runnable.filter(({ scenario, sample }) => scenario.credential.signature && sample.language === "curl");

test.concurrent.each(signed.map(titled))("%s is refused with another secret", patient, async (_, shown) => {
	const [, secret = ""] = shown.scenario.credential.variables;
	const { code, asked } = await runWith(shown, { variables: { [secret]: "another" } });
	expect(code).toBeGreaterThan(0);
	expect(asked.map(({ fault }) => fault)).toEqual(["another signature"]);
});

test("the record of Go samples holds each that was run, and no other", patient, async () => {
	const ran = runnable.filter(({ sample }) => sample.language === "go");
	const right = await Promise.all(ran.map(async (shown) => ((await runOf(shown)).code === 0 ? [shown.sample.code] : [])));
	const drawn = all.filter(({ sample }) => sample.language === "go").map(({ sample }) => sample.code);
	const version = toolchains.get("go")?.version;
	expect(recordFault(drawn, version === undefined ? undefined : { version, code: right.flat() })).toBeUndefined();
});
