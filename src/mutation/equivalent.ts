import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isNode, isSeq, LineCounter, parseDocument } from "yaml";
import { SpecError } from "../openapi/spec-error.ts";

/** A mutant that no exchange can tell from its contract. */
export interface Equivalent {
	/** The mutant's id. */
	mutant: string;
	/** The proof. */
	reason: string;
	/** `file:line` of this row. */
	at: string;
}

/** The rows `{ mutant, reason }` of `equivalent/<api>.yaml` in the repository at `root`. */
export function equivalentsOf(root: string, api: string): Equivalent[] {
	const file = `contract-tests/mutation/equivalent/${api}.yaml`;
	const path = join(root, file);
	return existsSync(path) ? readEquivalents(file, readFileSync(path, "utf8")) : [];
}

/** The rows of a file, from its text. */
export function readEquivalents(file: string, text: string): Equivalent[] {
	const counter = new LineCounter();
	const document = parseDocument(text, { lineCounter: counter });
	const lineAt = (offset: number | undefined) => counter.linePos(offset ?? 0).line;
	const [wrong] = document.errors;
	if (wrong !== undefined) throw new SpecError(file, lineAt(wrong.pos[0]), `not YAML: ${wrong.message.split("\n")[0]}`);
	const rows = isSeq(document.contents) ? document.contents.items : [];
	return rows.map((row) => {
		const line = lineAt(isNode(row) ? row.range?.[0] : undefined);
		const [mutant, reason]: unknown[] = isMap(row) ? [row.get("mutant"), row.get("reason")] : [];
		if (typeof mutant !== "string" || typeof reason !== "string" || reason.trim() === "")
			throw new SpecError(file, line, "expected a mutant and the reason why no exchange can tell it from the contract");
		return { mutant, reason, at: `${file}:${line}` };
	});
}
