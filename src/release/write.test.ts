import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { missingForRelease, nameRepository } from "./write.ts";

const folder = mkdtempSync(join(tmpdir(), "release-"));
afterAll(() => rmSync(folder, { recursive: true }));

const workflow = { GITHUB_SERVER_URL: "https://git.example", GITHUB_REPOSITORY: "us/console-contracts" };

test("a workflow has what a release needs, and every other place is told what it lacks", () => {
	expect(missingForRelease(workflow)).toEqual([]);
	expect(missingForRelease({ ...workflow, GITHUB_REPOSITORY: "" })).toEqual(["GITHUB_REPOSITORY"]);
	expect(missingForRelease({})).toEqual(["GITHUB_REPOSITORY", "GITHUB_SERVER_URL"]);
});

test("the manifest names the repository that the workflow runs in, and keeps the rest", () => {
	writeFileSync(join(folder, "package.json"), '{ "name": "console-contracts", "version": "1.0.0" }');
	nameRepository(folder, workflow);
	expect(JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))).toEqual({
		name: "console-contracts",
		version: "1.0.0",
		repository: { type: "git", url: "git+https://git.example/us/console-contracts.git" },
	});
});
