import { Misuse } from "../src/misuse.ts";
import { command } from "./declaration.ts";
import { program } from "./program.ts";
import { kindOf, text } from "./value-kinds.ts";

/** The tests that try the values. */
export const proof = {
	project: "contracts-full",
	files: ["generated-requests", "generated-responses"].map((name) => `contract-tests/contracts/${name}.full.test.ts`),
};

/** A value that is checked but not converted: it stays the text that the user wrote. */
const written = (value: string, noun: string, expected: string, isRight: (text: string) => boolean) =>
	kindOf(
		value,
		noun,
		() => expected,
		(text) => (isRight(text) ? text : undefined),
	);

export const fuzz = command({
	name: "fuzz",
	summary: "Tries generated values for each schema and place, with checker, client and mock.",
	positionals: {
		name: { kind: text("property"), description: "the only property to try, in quotes, as a failure names it", optional: true },
	},
	options: {
		runs: {
			kind: written("N", "number", "1 to 999999999", (text) => /^[1-9]\d{0,8}$/.test(text)),
			description: "how many values of each kind",
			default: "100000",
		},
		seed: {
			kind: written("N", "seed", "0 to 2147483647", (text) => /^\d{1,10}$/.test(text) && Number(text) < 2 ** 31),
			description: "seed of the generated values (default: a new one)",
		},
		path: {
			kind: written("PATH", "path", "numbers with colons, as a failure prints them", (text) => /^\d+(:\d+)*$/.test(text)),
			description: "repeat a failure: the path that it printed",
		},
	},
	exits: { 0: "every property holds", 1: "one does not", 2: "there is no such property" },
	example: "--runs 1000",
	async run({ name, runs, seed = newSeed(), path }, { stdout, env }) {
		if (path !== undefined && name === undefined) throw new Misuse("--path needs the name of its property");
		// contract-tests/generated/property.ts reads them.
		Object.assign(env, { GENERATED_RUNS: runs, GENERATED_SEED: seed });
		if (path !== undefined) env.GENERATED_PATH = path;
		if (name !== undefined) env.GENERATED_ONLY = name;
		stdout.write(`generated values: seed ${seed}, ${runs} of each kind for each schema\n`);
		const { startVitest } = await import("vitest/node");
		const vitest = await startVitest("test", proof.files, { project: proof.project, watch: false, maxWorkers: 2, testTimeout: 0 });
		const modules = vitest.state.getTestModules();
		const tried = modules.flatMap((module) => [...module.children.allTests()]).filter((test) => test.result().state !== "skipped");
		await vitest.close();
		// If a module failed to load, vitest reports that, and the name may be right.
		if (tried.length === 0 && modules.every((module) => module.ok())) throw new Misuse(`no property is called ${name}`);
		return Number(process.exitCode ?? 0);
	},
});

const newSeed = () => String(Math.trunc(Math.random() * 2 ** 31));

if (import.meta.main) await program(fuzz);
