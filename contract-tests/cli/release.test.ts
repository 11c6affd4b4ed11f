import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

test("npm run release ends with 2 and one line anywhere but in its workflow", () => {
	const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(ACTIONS|GITHUB|GH)_/.test(name)));
	const script = join(import.meta.dirname, "../../scripts/release.ts");
	const ended = spawnSync(process.execPath, [script, "--out", "release"], { encoding: "utf8", env: environment });
	expect(ended).toMatchObject({
		...{ status: 2, stdout: "" },
		stderr: expect.stringMatching(/^release: only the workflow release\.yml releases \(GITHUB_REPOSITORY .*\n$/),
	});
});
