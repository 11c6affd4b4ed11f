import { essence } from "../openapi/media-type.ts";
import { headerValues, type Message } from "./exchange.ts";

/** The media type of a message with its parameters: its Content-Type header, or else the recorder's `mimeType`. The same header sent twice counts once. */
export function mediaTypeOf(message: Message): string | undefined {
	const sent = headerValues(message, "content-type");
	const distinct = sent.length > 1 ? new Set(sent.map(essence)) : undefined;
	const type =
		(distinct !== undefined && distinct.size > 1 ? [...distinct].join(", ") : sent[0]?.trim()) || (message.mimeType ?? "").trim();
	return essence(type) === "" ? undefined : type;
}
