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

const files = import.meta.glob<string>("../../specs/*/CHANGELOG*.md", { query: "?raw", import: "default", eager: true });

/** The changes of a contract, newest first, as `specs/<api>/CHANGELOG.md` has them. */
export function changesOf({ api, language }: Contract, operationIds: readonly string[]): Change[] {
	const named = [`specs/${api}/CHANGELOG.${text[language].tag}.md`, `specs/${api}/CHANGELOG.md`];
	const file = named.find((each) => files[`../../${each}`] !== undefined) ?? "";
	return changesIn(files[`../../${file}`] ?? "", file, operationIds).map((change) => ({ api, ...change }));
}

/** The entries of a change log. One that names none of the operations is an error, with file and line. */
export function changesIn(written: string, file: string, operationIds: readonly string[]): Omit<Change, "api">[] {
	const changes: Omit<Change, "api">[] = [];
	let version = "";
	let date = "";
	for (const [index, line] of written.split("\n").entries()) {
		const place = `${file}:${index + 1}`;
		const last = changes.at(-1);
		if (line.startsWith("## ")) {
			const heading = /^## (\S+) - (\d{4}-\d{2}-\d{2})$/.exec(line);
			if (heading === null) throw new Error(`${place}: expected ## <version> - <YYYY-MM-DD>`);
			[, version = "", date = ""] = heading;
		} else if (line.startsWith("- ")) {
			const named = operationIds.filter((id) => line.includes(`\`${id}\``));
			if (named.length === 0 || date === "") throw new Error(`${place}: expected an operation in backticks, under a version and a date`);
			changes.push({ version, date, operationIds: named, text: line.slice(2) });
		} else if (/^ +\S/.test(line) && last !== undefined) last.text += ` ${line.trim()}`;
	}
	return changes;
}
