import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { algorithms, commandsOf, vectorsOf } from "../../src/client/fixtures/vectors.ts";

const noOpenssl = spawnSync("sh", ["-c", "command -v openssl"]).status !== 0;

describe.each(algorithms)("%s", (algorithm) => {
	test.skipIf(noOpenssl && !process.env.CI).each(vectorsOf(algorithm))(
		"holds in %s what the commands beside it print",
		(file, { names, headers }) => {
			const { stdout } = spawnSync("sh", ["-c", commandsOf(algorithm, file)], { encoding: "utf8" });
			expect(headers[names.credential]?.split(/:|Signature=/).at(-1)).toBe(stdout.trim());
		},
	);
});
