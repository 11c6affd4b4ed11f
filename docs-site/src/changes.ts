import { chaptersOf } from "../../src/diff/changelog.ts";
import { byApi } from "./api-files.ts";
import type { Contract } from "./contract.ts";
import { text } from "./text.ts";

/** An entry of a contract's change history. */
export interface Change {
	api: string;
	version: string;
	/** `YYYY-MM-DD` */
	date: string;
	operationIds: string[];
	/** Markdown. */
	text: string;
}

const files = byApi(import.meta.glob<string>("@contracts/specs/*/CHANGELOG*.md", { query: "?raw", import: "default", eager: true }));

/** The changes of a contract, newest first, as `specs/<api>/CHANGELOG.md` has them. */
export function changesOf({ api, language }: Contract, operationIds: readonly string[]): Change[] {
	const named = [`${api}/CHANGELOG.${text[language].tag}.md`, `${api}/CHANGELOG.md`];
	const file = named.find((each) => files[each] !== undefined) ?? "";
	return changesIn(files[file] ?? "", `specs/${file}`, operationIds).map((change) => ({ api, ...change }));
}

/** The entries of a change log. One that names none of the operations is an error, with file and line. */
export function changesIn(written: string, file: string, operationIds: readonly string[]): Omit<Change, "api">[] {
	const [before, ...chapters] = chaptersOf(written);
	for (const { line } of before?.entries ?? []) throw new Error(`${file}:${line}: expected an entry under ## <version> - <YYYY-MM-DD>`);
	return chapters.flatMap(({ line: heading, released, entries }) => {
		if (released === undefined) throw new Error(`${file}:${heading}: expected ## <version> - <YYYY-MM-DD>`);
		return entries.map(({ line, text }) => {
			const named = operationIds.filter((id) => text.includes(`\`${id}\``));
			if (named.length === 0) throw new Error(`${file}:${line}: expected an operation in backticks`);
			return { ...released, operationIds: named, text };
		});
	});
}
