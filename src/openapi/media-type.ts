import type { MediaType } from "../checker/contract.ts";
import { headerValues, type Message } from "../har/exchange.ts";

/** `application/json` of `Application/JSON; charset=utf-8`. */
export function essence(mediaType: string): string {
	const end = mediaType.indexOf(";");
	return (end === -1 ? mediaType : mediaType.slice(0, end)).trim().toLowerCase();
}

export function isJson(mediaType: string): boolean {
	return /^(application|text)\/json$|\+json$/.test(mediaType);
}

/** The media type of a message, by its header or else as the recorder says. The same header sent twice counts once. */
export function mediaTypeOf(message: Message): string | undefined {
	const sent = headerValues(message, "content-type").map(essence);
	const type = (sent.length > 1 ? [...new Set(sent)].join(", ") : sent[0]) || essence(message.mimeType ?? "");
	return type === "" ? undefined : type;
}

/** The declared media type that fits best: itself, then `text/*`, then `*\/*`. */
export function declared(content: MediaType[], mediaType: string): MediaType | undefined {
	const like = (range: string) => content.find((each) => each.mediaType === range);
	return like(mediaType) ?? like(mediaType.replace(/\/.*/, "/*")) ?? like("*/*");
}

export function describeMediaTypes(content: MediaType[]): string {
	return content.length === 0 ? "no body" : content.map(({ mediaType }) => mediaType).join(" or ");
}

/** A header can hold anything, so only what is a media type is shown. */
export function describeMediaType(type: string | undefined): string {
	if (type === undefined) return "a body without a type";
	return /^[a-z]+\/[\w.+-]{1,80}$/.test(type) && !/[\da-f]{16}/.test(type) ? type : "another";
}
