import { join } from "node:path";
import { configDefaults, defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import { codeCache } from "./contract-tests/code-cache.ts";

/** A program that tests start is read once, and not at each of its hundreds of starts. */
process.env.NODE_COMPILE_CACHE ??= codeCache(join(import.meta.dirname, "node_modules/.cache/node"));

type Options = NonNullable<TestProjectInlineConfiguration["test"]>;

const seconds = 1_000;
/** How long a test waits for something that a busy machine may do late. */
const patience = 5 * seconds;
const matrices = "**/*.full.test.ts";
const foreign = "**/*.field.test.ts";

/** Modules are loaded once for all files of a worker, which halves the time. This is safe because no test leaves state behind. */
const project = (name: string, limit: number, options: Options) => ({
	// The folder whose contracts the docs site shows: docs-site/astro.config.ts.
	resolve: { alias: { "@contracts": import.meta.dirname } },
	test: { name, testTimeout: limit, hookTimeout: limit, isolate: false, expect: { poll: { timeout: patience } }, ...options },
});

/** Node reads the files itself, which takes two thirds of the time. It knows no `import.meta.glob`, which the docs site is made with. */
const native: Options = { experimental: { viteModuleRunner: false, nodeLoader: false } };

/** An area of contract-tests/: its tests, and as `<area>-full` its whole matrices, which `npm run test:full` runs. */
const area = (name: string, limit: number, options: Options = {}) => [
	project(name, limit, {
		include: [`contract-tests/${name}/**/*.test.ts`],
		exclude: [...configDefaults.exclude, matrices, foreign],
		...options,
	}),
	project(`${name}-full`, 600 * seconds, { include: [`contract-tests/${name}/${matrices}`], ...options }),
];

export default defineConfig({
	test: {
		maxWorkers: 2,
		projects: [
			project("unit", 10 * seconds, { include: ["{src,scripts}/**/*.test.ts"], ...native }),
			project("site", 10 * seconds, { include: ["{docs-site,contract-tests/site}/**/*.test.ts"] }),
			...area("repository", 30 * seconds, native),
			...area("contracts", 30 * seconds, native),
			...area("client", 30 * seconds, native),
			...area("mock", 60 * seconds, native),
			...area("cli", 60 * seconds, native),
			...area("package", 180 * seconds, { globalSetup: "contract-tests/package/setup.ts" }),
			...area("screen", 60 * seconds, { ...native, globalSetup: "contract-tests/screen/setup.ts" }),
			...area("browser", 60 * seconds, { globalSetup: "contract-tests/browser/setup.ts" }),
			project("field", 600 * seconds, { include: [`contract-tests/${foreign}`] }),
		],
	},
});
