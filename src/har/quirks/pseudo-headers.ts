import { isObject } from "../../openapi/json-pointer.ts";
import { inHeaders, type Quirk } from "./quirk.ts";

/** Pseudo-headers such as `:method` and `:status` repeat the first line. They are no headers: https://www.rfc-editor.org/rfc/rfc9113#section-8.3 */
export const pseudoHeaders: Quirk = {
	name: "pseudo-headers",
	exporters: "Chrome, Edge, Reqable, for HTTP/2 and HTTP/3",
	mend: (entry) => inHeaders(entry, (headers) => (headers.some(isPseudo) ? headers.filter((header) => !isPseudo(header)) : headers)),
};

const isPseudo = (header: unknown) => isObject(header) && typeof header.name === "string" && header.name.startsWith(":");
