import { HarError } from "../../har/har-error.ts";

/** Runs `work` on an exchange of a recording. The search of a value recurses for each level, so a value that nests too deeply is a HarError. */
export function withinDepth<T>(file: string, index: number, work: () => T): T {
	try {
		return work();
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		throw new HarError(`${file}: exchange ${index} nests too deeply to be searched for secrets; take it out of the recording`);
	}
}
