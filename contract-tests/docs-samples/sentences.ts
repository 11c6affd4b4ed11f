import { expect, test } from "vitest";
import { languageNames, languages } from "../../docs-site/src/samples/languages.ts";
import { operations } from "../operations.ts";
import { expectAskedRightly } from "./asked-rightly.ts";
import { bodyWith, password, refusalOf } from "./log-in.ts";
import { recordFault, recordOf } from "./record.ts";
import { expectPatience } from "./retrying.ts";
import type { Stage } from "./sandbox.ts";
import type { Shown } from "./shown.ts";

/** A sample, in the circumstances that a status makes. */
interface Case {
	shown: Shown;
	status: number;
}

const kindOf = ({ sample, scenario }: Shown) => `${sample.language} ${scenario.api} ${scenario.operationId}`;
const firstOfEach = (samples: Shown[], keyOf: (shown: Shown) => string) =>
	samples.filter((shown, index) => samples.findIndex((other) => keyOf(other) === keyOf(shown)) === index);

/**
 * Of each API an operation's sample in each language: one that chooses the id of a job where there is one, and with the last of
 * its credentials, which is the one that is harder to make.
 */
export const ofEachApi = (samples: Shown[]): Shown[] =>
	firstOfEach(
		samples.toReversed().toSorted((a, b) => Number(choosesId(b)) - Number(choosesId(a))),
		({ sample, scenario }) => `${sample.language} ${scenario.api}`,
	).reverse();

const choosesId = ({ scenario }: Shown) => scenario.job?.header !== undefined;

/**
 * Some of these samples: each API in at most two languages, so that each API and each language is there. Each pair is in
 * test:full; a compiler or a start of Java costs seconds.
 */
export function inTwoLanguages(samples: Shown[]): Shown[] {
	const [apis, languages] = [samples.map(({ scenario }) => scenario.api), samples.map(({ sample }) => sample.language)].map((names) => [
		...new Set<string>(names),
	]);
	const distance = ({ sample, scenario }: Shown) =>
		((languages?.indexOf(sample.language) ?? 0) - (apis?.indexOf(scenario.api) ?? 0) + 2 * samples.length) % (languages?.length ?? 1);
	return samples.filter((shown) => distance(shown) < 2);
}

/** Whether it is a sample of a contract, not of the invented one. */
export const isContracted = ({ scenario }: Shown) => operations.some(({ api }) => api === scenario.api);

/** Of each operation the sample in each language with the first of its credentials. */
export const ofEachOperation = (samples: Shown[]): Shown[] => firstOfEach(samples, kindOf);

/** In each language the sample of the first operation of a contract. */
export const ofEachLanguage = (samples: Shown[]): Shown[] => firstOfEach(samples.filter(isContracted), ({ sample }) => sample.language);

/** In each language the first sample with a credential, the first of its operation: of several variables a sample may miss any first. */
export const ofEachTrusted = (samples: Shown[]): Shown[] =>
	firstOfEach(
		samples.filter(({ scenario }) => scenario.credential.scheme !== "none"),
		({ sample }) => sample.language,
	);

interface Chosen {
	/** They ask rightly. */
	samples: Shown[];
	/** They are refused. */
	failing: Shown[];
	/** They keep their credential to themselves. */
	trusted: Shown[];
}

/** What holds of the samples that are chosen of all that are on stage. */
export function testSamples(stage: Stage, { samples: chosen, failing, trusted }: Chosen): void {
	const { logged, runOf, runWith } = stage;
	const each = (samples: Shown[], sentence: string, check: (shown: Shown) => Promise<void>) => {
		for (const shown of samples) test.skipIf(!stage.isRunnable(shown)).concurrent(`${shown.title} ${sentence}`, () => check(shown));
	};
	const eachCase = (cases: Case[], sentence: (status: number) => string, check: (shown: Shown, status: number) => Promise<void>) => {
		for (const { shown, status } of cases) each([shown], sentence(status), () => check(shown, status));
	};
	const runnable = chosen.filter(stage.isRunnable);

	each(chosen, "asks rightly and prints what came", async (shown) => expectAskedRightly(shown, await runOf(shown)));

	test("no two samples choose the same id for their jobs", async () => {
		const choosing = runnable.filter(choosesId);
		const ids = await Promise.all(choosing.map(async (shown) => (await runOf(shown)).asked[1]?.url.pathname));
		expect(ids.length).toBeGreaterThan(0);
		expect(new Set(ids).size).toBe(ids.length);
	});

	test("the mock finds no fault with any request", async () => {
		await Promise.all(runnable.map(runOf));
		expect(logged.filter((line) => !/ -> \d{3}( \w+)?$/.test(line))).toEqual([]);
	});

	each(
		chosen.filter(({ scenario }) => scenario.job !== undefined),
		"waits as long as it is told to where it asked too often",
		async (shown) => expectPatience(shown, await runWith(shown, { throttled: true })),
	);

	const logging = chosen.filter(({ scenario }) => scenario.logIn !== undefined);
	each(logging, "logs in where the environment has a password, and sends what it was given", async (shown) => {
		const { logIn } = shown.scenario;
		const { asked, ...run } = await runWith(shown, { password });
		const [first, ...others] = asked;
		if (logIn === undefined || first === undefined) throw new Error("It does not log in");
		expect([first.method, first.url.pathname]).toEqual([logIn.request.method, logIn.request.path]);
		expect(JSON.parse(first.body)).toEqual(bodyWith(logIn, password));
		expect(first.headers).toMatchObject({ "content-type": expect.stringContaining("application/json") });
		expectAskedRightly(shown, { ...run, asked: others });
	});
	each(logging, "says in one line that the log-in was refused, and asks for nothing more", async (shown) => {
		const { logIn } = shown.scenario;
		const refusal = logIn && refusalOf(logIn);
		const { code, stdout, stderr, asked } = await runWith(shown, { password, ...(refusal && { refusal }) });
		expect(code).toBeGreaterThan(0);
		expect([stdout, asked.length]).toEqual(["", 1]);
		expect(ownWords(stderr)).toMatch(new RegExp(`^.*\\b${refusal}\\b.*\\n$`));
		expect(stderr).not.toContain(password);
	});

	/** Samples of the contracts with each status that they take for a success. */
	const successes = chosen.flatMap((shown) =>
		shown.scenario.expected === "2XX" || shown.scenario.expected.length < 2 || !isContracted(shown)
			? []
			: shown.scenario.expected.map((status) => ({ shown, status })),
	);
	eachCase(
		successes,
		(status) => `prints what came with ${status}, too`,
		async (shown, status) => expectAskedRightly(shown, await runWith(shown, { wish: `code=${status}` }), status),
	);

	each(
		firstOfEach(chosen, ({ sample }) => sample.language),
		"takes a base URL with a slash at its end, too",
		async (shown) => expectAskedRightly(shown, await runWith(shown, { slash: "/" })),
	);

	/** A refusal, of the job where there is one; a 2xx that is none where there is one. */
	const refused = failing.flatMap((shown): Case[] => {
		const own = operations.find(({ operationId }) => operationId === shown.scenario.operationId);
		const asked = operations.find(({ operationId }) => operationId === own?.polls[0]?.job) ?? own;
		const refusals = asked?.answers.filter(({ status, isRefusal, text }) => (isRefusal || status >= 400) && text.startsWith("{")) ?? [];
		const refusal = refusals.find(({ isRefusal }) => isRefusal) ?? refusals[0];
		return refusal ? [{ shown, status: refusal.status }] : [];
	});
	eachCase(
		refused,
		(status) => `fails in one line when ${status} comes`,
		async (shown, status) => {
			const { code, stdout, stderr } = await runWith(shown, { wish: `code=${status}` });
			expect(code).toBeGreaterThan(0);
			expect(stdout).toBe("");
			expect(ownWords(stderr)).toMatch(new RegExp(`^.*unexpected status ${status}: .*\\{.*\\n$`));
		},
	);

	each(trusted, "follows no redirect, which would take the credential along", async (shown) => {
		const { code, stderr, asked } = await runWith(shown, { redirects: true });
		expect(code).toBeGreaterThan(0);
		expect(stderr).toContain("unexpected status 302");
		expect(asked.length).toBe(1);
	});
	each(trusted, "asks nobody without a credential, and says in one line what is missing", async (shown) => {
		const [name = "", ...others] = shown.scenario.credential.variables;
		const missing = [name, ...others].map((one) => [one, undefined]);
		const { code, stderr, asked } = await runWith(shown, { variables: Object.fromEntries(missing) });
		expect(code).toBeGreaterThan(0);
		expect(ownWords(stderr)).toMatch(new RegExp(`^.*\\b${name}:? is not set\\n$`));
		expect(asked).toEqual([]);
	});

	const signed = chosen.filter(({ scenario, sample }) => scenario.credential.signature && sample.language === "curl");
	each(signed, "is refused with another secret", async (shown) => {
		const [, secret = ""] = shown.scenario.credential.variables;
		const { code, asked } = await runWith(shown, { variables: { [secret]: "another" } });
		expect(code).toBeGreaterThan(0);
		expect(asked.map(({ fault }) => fault)).toEqual(["another signature"]);
	});
}

/** Of a language with a record the site may show the samples that it holds. */
export function testRecords({ all, toolchains, runOf, runWith }: Stage): void {
	const recorded = languageNames.filter((name) => languages[name].ran !== undefined);

	test.each(recorded)("the record of %s samples holds each that was run, and no other", async (language) => {
		const own = all.filter((shown) => shown.sample.language === language && isContracted(shown));
		const toolchain = toolchains.get(language);
		const drawn = own.map(({ sample }) => sample.code);
		if (toolchain === undefined || "missing" in toolchain) return expect(recordFault(recordOf(language), drawn)).toBeUndefined();
		const isRight = async (shown: Shown) => {
			const runs = [await runOf(shown), ...(shown.scenario.logIn ? [await runWith(shown, { password })] : [])];
			return runs.every(({ code }) => code === 0) ? [shown.sample.code] : [];
		};
		const right = await Promise.all(own.map(isRight));
		expect(recordFault(recordOf(language), drawn, { version: toolchain.found.version, code: right.flat() })).toBeUndefined();
	});
}

/** What `go run` adds is not the sample's. */
const ownWords = (stderr: string) => stderr.replace(/(?<=\n)exit status 1\n$/, "");
