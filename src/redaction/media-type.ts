import type { Pair } from "../har/entry.ts";
import { headerOf } from "../har/headers.ts";

/** The media type of a recorded body: that of its header, or else the one that the recorder took it for. */
export const mediaTypeOf = (headers: Pair[] | undefined, body: { mimeType?: string } | undefined): string =>
	headerOf(
		(headers ?? []).filter(({ value }) => typeof value === "string"),
		"content-type",
	) || String(body?.mimeType ?? "");
