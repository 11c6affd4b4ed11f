import { existsSync, globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { generatedExchanges } from "../../src/fuzz/exchanges.ts";
import { parseSpec } from "../../src/openapi/document.ts";
import { seed } from "../generated/property.ts";

const hasBeside = (file: string, name: string) => existsSync(`${import.meta.dirname}/../${file.replace(/[^/]*$/, name)}`);
const all = globSync("**/*.yaml", { cwd: `${import.meta.dirname}/..` })
	.filter((file) => !hasBeside(file, "refused.txt"))
	// What somebody wrote is no API before it is adopted.
	.filter((file) => !(file.endsWith("/document.yaml") && hasBeside(file, "adopted.yaml")))
	.toSorted();
const specs = all
	.map((file) => ({ file, text: readFileSync(`${import.meta.dirname}/../${file}`, "utf8") }))
	.filter(({ text }) => /^openapi: 3/m.test(text));

describe.each(specs)("Of the invented API in $file", ({ text }) => {
	test("exchanges are generated: they end, and are the same for the same seed", () => {
		const made = () => generatedExchanges(parseSpec("invented", text), { seed, perSchema: 2 });
		const exchanges = made();
		expect(exchanges.filter(({ expected }) => expected === "kept")).not.toEqual([]);
		expect(made()).toEqual(exchanges);
	});
});

test("There are invented APIs", () => expect(specs.length).toBeGreaterThan(0));
