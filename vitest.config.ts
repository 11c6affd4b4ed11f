import { configDefaults, defineConfig } from "vitest/config";

/** A row of a table that is too long for `npm test` stands in a file of this name, and `npm run test:full` runs it. */
const full = "**/*.full.test.ts";
/** What asks other registries or reads foreign documents: `npm run test:field`, before a release. */
const field = "**/*.field.test.ts";

const area = (name: string, limit: number, options: object = {}) => ({
	test: {
		name,
		include: [`contract-tests/${name}/**/*.test.ts`],
		exclude: [...configDefaults.exclude, full, field],
		testTimeout: limit,
		hookTimeout: limit,
		...options,
	},
});

const seconds = 1_000;

export default defineConfig({
	test: {
		maxWorkers: 2,
		projects: [
			{
				test: {
					name: "unit",
					include: ["{checker,client,redaction,values,scripts,docs-site}/**/*.test.ts"],
					testTimeout: 10 * seconds,
					// A module is loaded once for all files, which halves the time: a unit test leaves no state behind.
					isolate: false,
				},
			},
			area("repository", 30 * seconds),
			area("contracts", 30 * seconds),
			area("client", 30 * seconds),
			area("mock", 60 * seconds, { isolate: false }),
			area("cli", 60 * seconds),
			area("package", 180 * seconds),
			area("browser", 60 * seconds, { isolate: false, globalSetup: ["contract-tests/browser/setup.ts"] }),
			{
				test: {
					name: "full",
					include: [`contract-tests/${full}`],
					globalSetup: ["contract-tests/browser/setup.ts"],
					testTimeout: 600 * seconds,
					hookTimeout: 600 * seconds,
				},
			},
			{ test: { name: "field", include: [`contract-tests/${field}`], testTimeout: 600 * seconds, hookTimeout: 600 * seconds } },
		],
	},
});
