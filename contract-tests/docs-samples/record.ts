import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashOf } from "../../docs-site/src/samples/samples.ts";

const name = "docs-site/src/samples/ran-go.json";
const file = join(import.meta.dirname, "../..", name);

/** What is wrong with the record of the Go samples. With Go it is written of those that ran; CI must find it committed. */
export function recordFault(drawn: string[], ran?: { version: string; code: string[] }): string | undefined {
	const before = readFileSync(file, "utf8");
	const record: Record<string, string> = JSON.parse(before);
	const right = drawn.filter((code) => ran === undefined || ran.code.includes(code)).map(hashOf);
	const versions = right.sort().map((hash) => [hash, record[hash] ?? ran?.version] as const);
	const after = `${JSON.stringify(Object.fromEntries(versions), null, "\t")}\n`;
	if (after === before && versions.every(([, version]) => version !== undefined)) return undefined;
	if (ran === undefined || process.env.CI === "true")
		return `${name} is stale: run this test where Go is installed (apt-get install golang-go), and commit the file`;
	writeFileSync(file, after);
	return undefined;
}
