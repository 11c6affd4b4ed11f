import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashOf } from "../../docs-site/src/samples/samples.ts";

const name = "docs-site/src/samples/ran-go.json";
const file = join(import.meta.dirname, "../..", name);

/** What is wrong with the record of the Go samples. With Go it is written of those that ran, and CI must find it committed; without, what was not run is not shown. */
export function recordFault(drawn: string[], ran?: { version: string; code: string[] }): string | undefined {
	const before = readFileSync(file, "utf8");
	const record: Record<string, string> = JSON.parse(before);
	if (ran === undefined) {
		const left = drawn.filter((code) => record[hashOf(code)] === undefined).length;
		if (left > 0) console.warn(`Go is missing: ${left} samples were not run, and are not shown (apt-get install golang-go)`);
		return undefined;
	}
	const right = drawn.filter((code) => ran.code.includes(code)).map(hashOf);
	const after = `${JSON.stringify(Object.fromEntries(right.sort().map((hash) => [hash, record[hash] ?? ran.version])), null, "\t")}\n`;
	if (after === before) return undefined;
	if (process.env.CI === "true") return `${name} is stale: run this test where Go is installed, and commit the file`;
	writeFileSync(file, after);
	return undefined;
}
