import { inBodies, type Quirk } from "./quirk.ts";

/** Base64 in lines, in several pieces with a padding each, without padding, in the alphabet of URLs, or in a `data:` URL: https://www.rfc-editor.org/rfc/rfc4648 */
export const base64Spelling: Quirk = {
	name: "base64-spelling",
	exporters: "Programs that encode a body chunk by chunk, or as MIME or a URL does",
	mend: (entry) =>
		inBodies(entry, (body) => {
			const { text, encoding } = body;
			if (encoding !== "base64" || typeof text !== "string" || isPlain(text)) return body;
			const spelt = plainOf(text);
			return spelt === undefined ? body : { ...body, text: spelt };
		}),
};

const isPlain = (text: string) => text.length % 4 === 0 && /^[A-Za-z\d+/]*={0,2}$/.test(text);

/** The same bytes as one piece of base64. Undefined if the text is something else. */
function plainOf(text: string): string | undefined {
	const signs = text
		.replace(/^data:[^,]*;base64,/i, "")
		.replace(/\s+/g, "")
		.replaceAll("-", "+")
		.replaceAll("_", "/");
	if (!/^[A-Za-z\d+/=]*$/.test(signs)) return undefined;
	const pieces = signs.split(/=+/).filter((piece) => piece !== "");
	// A single sign is less than a byte.
	if (pieces.some((piece) => piece.length % 4 === 1)) return undefined;
	const [only = "", ...more] = pieces;
	return more.length === 0 ? padded(only) : btoa(pieces.map((piece) => atob(piece)).join(""));
}

const padded = (piece: string) => piece.padEnd(Math.ceil(piece.length / 4) * 4, "=");
