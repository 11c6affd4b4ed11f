import { env, exit } from "node:process";
import { parseArgs } from "node:util";
import { startVitest } from "vitest/node";

const usage = "it takes --runs <values of each kind>, --seed <number>, and --path <path> with a property's name to see a failure again";

function misused(what: string): never {
	console.error(`fuzz: ${what}; ${usage}`);
	return exit(2);
}

function readArguments(): Record<string, string> {
	const options = { runs: { type: "string" }, seed: { type: "string" }, path: { type: "string" } } as const;
	const read = () => {
		try {
			return parseArgs({ options, allowPositionals: true });
		} catch (error) {
			return misused(error instanceof Error ? (error.message.split(/\.?\s*\n|\. /)[0] ?? "") : String(error));
		}
	};
	const { values, positionals } = read();
	const { runs = "100000", seed = String(Math.trunc(Math.random() * 2 ** 31)), path } = values;
	const [name, ...more] = positionals;
	if (!/^[1-9]\d{0,8}$/.test(runs)) misused(`--runs ${runs} is no number of values`);
	if (!/^\d{1,10}$/.test(seed) || Number(seed) >= 2 ** 31) misused(`--seed ${seed} is no seed`);
	if (path !== undefined && !/^\d+(:\d+)*$/.test(path)) misused(`--path ${path} is no path`);
	if (path !== undefined && name === undefined) misused("--path needs the name of its property");
	if (more.length > 0) misused(`${more[0]} is one name too many; put the property's in quotes`);
	return {
		GENERATED_RUNS: runs,
		GENERATED_SEED: seed,
		...(path === undefined ? {} : { GENERATED_PATH: path }),
		...(name === undefined ? {} : { GENERATED_ONLY: name }),
	};
}

Object.assign(env, readArguments());
const vitest = await startVitest("test", ["generated-requests", "generated-responses"], {
	...{ dir: "contract-tests", watch: false, maxWorkers: 2, testTimeout: 0 },
});
const modules = vitest.state.getTestModules();
const tried = modules.flatMap((module) => [...module.children.allTests()]).filter((test) => test.result().state !== "skipped");
await vitest.close();
// Where a module cannot be loaded, it is said and is no misuse.
if (tried.length === 0 && modules.every((module) => module.ok())) misused(`no property is called ${env.GENERATED_ONLY}`);
