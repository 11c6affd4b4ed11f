import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { signingAlgorithms } from "./signing-algorithms.ts";

test("every algorithm is listed under the name of its file", () => {
	const files = readdirSync(join(import.meta.dirname, "signing")).filter((file) => /^(?!hmac\.|sign\.).+(?<!\.test)\.ts$/.test(file));
	expect(Object.keys(signingAlgorithms).map((name) => `${name}.ts`)).toEqual(files.sort());
	for (const algorithm of Object.values(signingAlgorithms)) expect(Object.keys(algorithm)).toEqual(["draft", "sign"]);
});
