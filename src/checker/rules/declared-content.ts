import { bestFit } from "../../openapi/media-type.ts";
import type { MediaType } from "../contract.ts";

/** The declared content for a media type. */
export function contentFor(content: MediaType[], type: string): MediaType | undefined {
	const best = bestFit(
		content.map(({ mediaType }) => mediaType),
		type,
	);
	return content.find(({ mediaType }) => mediaType === best);
}

export function describeContent(content: MediaType[]): string {
	return content.length === 0 ? "no body" : content.map(({ mediaType }) => mediaType).join(" or ");
}

/** A header can hold any text, even a secret. So it is shown only if it is a media type. */
export function describeMediaType(type: string | undefined): string {
	if (type === undefined) return "a body without a type";
	return /^[a-z]+\/[\w.+-]{1,80}$/.test(type) && !/[\da-f]{16}/.test(type) ? type : "another";
}
