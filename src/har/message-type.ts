import { essence } from "../openapi/media-type.ts";
import { headerValues, type Message } from "./exchange.ts";

/** The media type of a message: its Content-Type header, or else the recorder's `mimeType`. The same header sent twice counts once. */
export function mediaTypeOf(message: Message): string | undefined {
	const sent = headerValues(message, "content-type").map(essence);
	const type = (sent.length > 1 ? [...new Set(sent)].join(", ") : sent[0]) || essence(message.mimeType ?? "");
	return type === "" ? undefined : type;
}
