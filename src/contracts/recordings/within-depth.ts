import { HarError } from "../../har/har-error.ts";

/** Does what is done to an exchange of a recording. What searches a value calls itself for each of its levels, and some have too many. */
export function withinDepth<T>(file: string, index: number, work: () => T): T {
	try {
		return work();
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		throw new HarError(`${file}: exchange ${index} nests too deeply to be searched for secrets; take it out of the recording`);
	}
}
