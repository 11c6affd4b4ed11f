import { isObject } from "../../openapi/json-pointer.ts";
import { inHeaders, type Quirk } from "./quirk.ts";

/**
 * A header that came several times, as one with a line for each: https://chromedevtools.github.io/devtools-protocol/tot/Network/#type-Headers
 * A value has no line break of its own: https://www.rfc-editor.org/rfc/rfc9110#section-5.5
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
