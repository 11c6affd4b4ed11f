/** The program that made a HAR: http://www.softwareishard.com/blog/har-12-spec/#creator */
export interface Creator {
	name: string;
	version: string;
}

/** The text around each entry, for a recording that is written entry by entry. */
export interface RecordingFormat {
	begin: string;
	/** An entry in JSON, to append to the others. */
	entry(json: string, isFirst: boolean): string;
	end: string;
}

/** A HAR 1.2, an entry in each line. */
export const harFormat = (creator: Creator): RecordingFormat => ({
	begin: `{"log":{"version":"1.2","creator":${JSON.stringify(creator)},"entries":[`,
	entry: (json, isFirst) => `${isFirst ? "" : ","}\n${json}`,
	end: "\n]}}\n",
});

/** NDJSON, an entry in each line: https://github.com/ndjson/ndjson-spec */
export const ndjsonFormat: RecordingFormat = { begin: "", entry: (json) => `${json}\n`, end: "" };
