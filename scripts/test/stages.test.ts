import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import config from "../../vitest.config.ts";
import { full, quick, type Stage } from "./stages.ts";

const root = join(import.meta.dirname, "../..");
const projects = (config.test?.projects ?? []).flatMap((project) =>
	typeof project === "object" && "test" in project ? [String(project.test?.name)] : [],
);

/** The projects that the stages run; `*` stands for any beginning. */
const run = (stages: Stage[]) =>
	stages
		.flatMap(({ commands }) => commands)
		.flatMap((command) => command.filter((_, index) => command[index - 1] === "--project"))
		.flatMap((name) => (name.startsWith("*") ? projects.filter((each) => each.endsWith(name.slice(1))) : [name]));

test("npm test and npm run test:full run every project of the tests once, but for those of other registries", () => {
	expect([...run(quick), ...run(full)].sort()).toEqual(projects.filter((name) => name !== "field").sort());
});

test("npm test runs no whole matrix, and npm run test:full nothing else", () => {
	expect(run(quick).filter((name) => name.endsWith("-full"))).toEqual([]);
	expect(run(full).filter((name) => !name.endsWith("-full"))).toEqual([]);
});

test("every program of a stage is there", () => {
	const programs = [...quick, ...full].flatMap(({ commands }) => commands.map(([program]) => program));
	expect(programs.filter((program) => !existsSync(join(root, program)))).toEqual([]);
});
