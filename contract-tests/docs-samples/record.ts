import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { LanguageName } from "../../docs-site/src/samples/languages.ts";
import { hashOf } from "../../docs-site/src/samples/samples.ts";

const samples = "docs-site/src/samples";

/** The file that holds which samples of a language were run. */
export const recordOf = (language: LanguageName) => `${samples}/${language}/ran.json`;

/** The same for the short ones. */
export const shortRecordOf = (language: LanguageName) => `${samples}/short/${language}-ran.json`;

/** What is wrong with a record of samples: that it holds one which does not run. A sample that is not in it is not shown; with a toolchain it is added, but not in CI. */
export function recordFault(name: string, drawn: string[], ran?: { version: string; code: string[] }): string | undefined {
	const file = join(import.meta.dirname, "../..", name);
	const record: Record<string, string> = JSON.parse(readFileSync(file, "utf8"));
	const missing = drawn.filter((code) => record[hashOf(code)] === undefined);
	if (missing.length > 0) console.warn(`${missing.length} samples are not in ${name}: they were not run before, and were not shown`);
	if (ran === undefined) return undefined;
	const broken = drawn.filter((code) => record[hashOf(code)] !== undefined && !ran.code.includes(code));
	if (broken.length > 0) return `${name} names ${broken.length} samples that do not run; correct them`;
	if (missing.length > 0 && process.env.CI !== "true") {
		const all = Object.fromEntries(drawn.map((code) => [hashOf(code), record[hashOf(code)] ?? ran.version]));
		writeFileSync(file, `${JSON.stringify(all, Object.keys(all).sort(), "\t")}\n`);
	}
	return undefined;
}
