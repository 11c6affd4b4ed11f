import { inBodies, type Quirk } from "./quirk.ts";

/** The names of a plain text. HAR leaves `encoding` out for it. */
const plain = /^(?:|utf-?8|utf-?16(?:le|be)?|us-ascii|ascii|iso-8859-1|latin-?1|windows-1252|identity|none|plain|text|string|raw|null)$/i;

/**
 * `encoding` is `gzip`, `base64` in another letter case, or the charset of a text that is not encoded.
 * HAR only knows `base64`: http://www.softwareishard.com/blog/har-12-spec/#content
 */
export const encodingNames: Quirk = {
	name: "encoding-names",
	exporters:
		"Advanced REST Client (utf-8), proxies that write down the Content-Encoding (gzip) of what they keep in base64, and programs that leave the name empty",
	mend: (entry) =>
		inBodies(entry, (body) => {
			if (body.encoding === undefined || body.encoding === "base64") return body;
			const { encoding, ...rest } = body;
			if (encoding === null) return rest;
			if (typeof encoding !== "string") return body;
			if (plain.test(encoding.trim())) return rest;
			return /^(?:base-?64(?:url)?|gzip|x-gzip)$/i.test(encoding.trim()) ? { ...body, encoding: "base64" } : body;
		}),
};
