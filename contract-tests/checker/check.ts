import type { Finding } from "../../checker/finding.ts";
import { fold } from "../../checker/fold.ts";
import { type Contract, checkEntry, entriesOf, type Judged } from "../../checker/index.ts";

type Scope = Parameters<typeof checkEntry>[3];

/** What the checker says about a recording: each exchange, and all findings with each kind of drift once. */
export async function checkHar(text: string, file: string, contracts: readonly Contract[], scope: Scope = {}) {
	const judged: Judged[] = [];
	const leftOut: string[] = [];
	let index = 0;
	for await (const batch of entriesOf(chunksOf(text), file)) {
		for (const entry of batch) {
			const each = await checkEntry(entry, { file, index: index++ }, contracts, scope);
			if (typeof each === "string") leftOut.push(each);
			else judged.push(each);
		}
	}
	const findings: Finding[] = fold(judged.flatMap((each) => each.findings));
	return { verdicts: judged.map(({ verdict }) => verdict), findings, leftOut };
}

/** A text's bytes in chunks of a size. */
export async function* chunksOf(text: string, size = 65_536): AsyncGenerator<Uint8Array> {
	const bytes = new TextEncoder().encode(text);
	for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
