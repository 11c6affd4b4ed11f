import { entriesOf } from "../../../checker/index.ts";
import { NoEntries } from "../../../har/har-error.ts";
import { bytesOf } from "../files.ts";
import { type Batch, judgeEntries } from "./judge-entries.ts";
import type { Judging } from "./judging.ts";

/** Checks the recordings one after the other. */
export async function* judgeHere(recordings: readonly string[], judging: Judging): AsyncGenerator<Batch> {
	for (const file of recordings) {
		let index = 0;
		try {
			for await (const entries of entriesOf(bytesOf(file), file)) {
				yield await judgeEntries(entries, { file, index }, judging);
				index += entries.length;
			}
		} catch (error) {
			if (!(error instanceof NoEntries && judging.mayBeEmpty)) throw error;
		}
	}
}
