import { gunzipSync } from "node:zlib";
import type { RecordingList } from "../redaction/list.ts";
import { type RecordingOptions, RecordingRedaction } from "../redaction/recording.ts";
import { loadLists } from "./load.ts";

/** In bytes. More than any text of an exchange unpacks to. */
const maxOutputLength = 2 ** 24;

/** The redaction of a recording, by the lists of all APIs. */
export const loadRedaction = async (options: Omit<RecordingOptions, "unzip"> = {}): Promise<RecordingRedaction> =>
	redactionBy(await loadLists(), options);

/** The redaction of a recording, by these lists. */
export const redactionBy = (lists: readonly RecordingList[], options: Omit<RecordingOptions, "unzip"> = {}): RecordingRedaction =>
	new RecordingRedaction(lists, { ...options, unzip });

function unzip(bytes: Uint8Array): Uint8Array | undefined {
	try {
		return gunzipSync(bytes, { maxOutputLength });
	} catch {
		return undefined;
	}
}
