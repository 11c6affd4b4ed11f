import { isObject } from "../../openapi/json-pointer.ts";
import { inHeaders, type Quirk } from "./quirk.ts";

/**
 * A header that was sent several times, joined to one value with line breaks: https://chromedevtools.github.io/devtools-protocol/tot/Network/#type-Headers
 * A value cannot contain a line break itself: https://www.rfc-editor.org/rfc/rfc9110#section-5.5
 */
export const joinedHeaders: Quirk = {
	name: "joined-headers",
	exporters: "What records over the DevTools protocol, most often with several Set-Cookie",
	mend: (entry) => inHeaders(entry, (headers) => (headers.some(isJoined) ? headers.flatMap(separate) : headers)),
};

const isJoined = (header: unknown): header is { value: string } =>
	isObject(header) && typeof header.value === "string" && header.value.includes("\n");

const separate = (header: unknown) =>
	isJoined(header) ? header.value.split(/\r?\n/).map((value) => ({ ...header, value: value.trim() })) : [header];
