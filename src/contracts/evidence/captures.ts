import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Entry, Har } from "../../har/entry.ts";
import type { Exchange } from "../../har/exchange.ts";
import { readEntry } from "../../har/read-entry.ts";

/** A file of captures/<api>/: recorded or documented exchanges of one operation or one flow. */
export interface Capture {
	/** The file's name without `.har`. */
	name: string;
	entries: CapturedEntry[];
}

interface CapturedEntry extends Entry {
	/** A sentence: what this exchange shows. It names the exchange within its file. */
	comment: string;
	/** The origin for each grade, as in `x-provenance`. The grade of a part that nobody observed is `constructed`. */
	_provenance: Record<string, string>;
	/** The drift that the exchange shows on purpose. */
	_drift?: { rule: string; pointer: string }[];
}

const folder = new URL("../../../contract-tests/captures/", import.meta.url);

/** The APIs that have captures. */
export const capturedApis = existsSync(folder) ? readdirSync(folder) : [];

export function capturesOf(api: string): Capture[] {
	if (!capturedApis.includes(api)) return [];
	const files = new URL(`${api}/`, folder);
	return readdirSync(files).map((file) => {
		const { log }: Har = JSON.parse(readFileSync(new URL(file, files), "utf8"));
		return { name: file.replace(/\.har$/, ""), entries: log.entries as CapturedEntry[] };
	});
}

/** The exchange that an entry of a HAR records. */
export async function exchangeOf(entry: Entry): Promise<Exchange> {
	return readEntry(entry, { file: entry.comment ?? "", index: 0 });
}
