/** A stage of the tests. Its commands run side by side, each without a shell. */
export interface Stage {
	name: string;
	commands: Command[];
}

/** A Node program, by its path from the root, and its arguments. */
export type Command = [program: string, ...args: string[]];

const vitest = (...projects: string[]): Command => [
	"node_modules/vitest/vitest.mjs",
	"run",
	...projects.flatMap((name) => ["--project", name]),
];

/** The checks to pass before a push. */
export const quick: Stage[] = [
	{
		name: "style, types, specs and builds",
		commands: [
			["node_modules/typescript-7/bin/tsc"],
			["scripts/docs.ts"],
			["scripts/build.ts"],
			["node_modules/@biomejs/biome/bin/biome", "ci", "--error-on-warnings"],
			["node_modules/knip/bin/knip.js", "--no-progress"],
			["scripts/lint.ts"],
		],
	},
	// A browser waits more than it computes, so as much as it leaves room for is computed beside it.
	{
		name: "unit, contracts and browser",
		commands: [vitest("unit", "site", "repository", "contracts", "client", "mock"), vitest("browser", "screen")],
	},
	{
		name: "programs and package",
		commands: [vitest("cli"), vitest("package"), ["node_modules/size-limit/bin.js", "--silent"]],
	},
];

/** Every row of every matrix. */
export const full: Stage[] = [
	{ name: "package and site", commands: [["scripts/build.ts"], ["scripts/docs.ts"]] },
	{ name: "matrices", commands: [vitest("*-full")] },
];
