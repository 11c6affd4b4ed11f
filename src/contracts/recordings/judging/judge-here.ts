import type { Recordings } from "../recordings.ts";
import { type Batch, judgeEntries } from "./judge-entries.ts";
import type { Judging } from "./judging.ts";

/** Checks the recordings one after the other. */
export async function* judgeHere(recordings: Recordings, judging: Judging): AsyncGenerator<Batch> {
	for (const file of recordings.files) {
		let index = 0;
		for await (const entries of recordings.entries(file)) {
			yield await judgeEntries(entries, { file, index }, judging);
			index += entries.length;
		}
	}
}
