import type { Collector } from "./collector.ts";

/** As plain JSON: how many recordings there are, how many of them cannot be read, and how many break off. */
export interface ReadRecordingsState {
	all: number;
	unread: number;
	broken: number;
}

/** Counts recordings of which the verdict does not speak, or not to their end. */
export class ReadRecordings implements Collector<ReadRecordingsState> {
	readonly #counts: ReadRecordingsState = { all: 0, unread: 0, broken: 0 };

	state(): ReadRecordingsState {
		return { ...this.#counts };
	}

	merge({ all, unread, broken }: ReadRecordingsState): void {
		this.#counts.all += all;
		this.#counts.unread += unread;
		this.#counts.broken += broken;
	}
}
