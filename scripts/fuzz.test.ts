import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import config from "../vitest.config.ts";
import { proof } from "./fuzz.ts";
import { repository } from "./repository.ts";

test("the tests that try the values are there, in a project of the tests", () => {
	expect(proof.files.filter((file) => !existsSync(join(repository, file)))).toEqual([]);
	const names = (config.test?.projects ?? []).map((project) => typeof project === "object" && "test" in project && project.test?.name);
	expect(names).toContain(proof.project);
});
