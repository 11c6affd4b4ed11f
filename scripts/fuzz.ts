import { argv, env } from "node:process";
import { Misuse } from "../src/misuse.ts";
import { fuzzVariables } from "./fuzz/options.ts";

const usage = "it takes --runs <values of each kind>, --seed <number>, and --path <path> with a property's name to see a failure again";

try {
	Object.assign(env, fuzzVariables(argv.slice(2)));
	console.log(`generated values: seed ${env.GENERATED_SEED}, ${env.GENERATED_RUNS} of each kind for each schema`);
	const { startVitest } = await import("vitest/node");
	const vitest = await startVitest("test", ["generated-requests", "generated-responses"], {
		...{ project: "full", watch: false, maxWorkers: 2, testTimeout: 0 },
	});
	const modules = vitest.state.getTestModules();
	const tried = modules.flatMap((module) => [...module.children.allTests()]).filter((test) => test.result().state !== "skipped");
	await vitest.close();
	// Where a module cannot be loaded, it is said and is no misuse.
	if (tried.length === 0 && modules.every((module) => module.ok())) throw new Misuse(`no property is called ${env.GENERATED_ONLY}`);
} catch (error) {
	if (!(error instanceof Misuse)) throw error;
	console.error(`fuzz: ${error.message}; ${usage}`);
	process.exit(2);
}
