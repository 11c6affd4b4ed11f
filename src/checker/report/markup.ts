const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/**
 * Escapes text for XML or HTML, in an element or an attribute. Characters that XML forbids even if escaped become a replacement character. So do
 * controls that change the direction of a text: https://www.w3.org/TR/xml/#charsets, https://www.unicode.org/reports/tr9/#Explicit_Directional_Embeddings
 */
export function escaped(text: string): string {
	return text
		.toWellFormed()
		.replace(/[^\t\n\r -~\xa0-\u2029\u202f-\u2065\u206a-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd")
		.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
}

/** A text that is already markup, so it is not escaped again. */
export class Markup {
	readonly text: string;

	constructor(text: string) {
		this.text = text;
	}
}

type Part = string | number | Markup | undefined | readonly Part[];

/** A template tag for markup. It escapes every value that is not markup. */
export function markup(pieces: TemplateStringsArray, ...parts: Part[]): Markup {
	return new Markup(pieces.reduce((made, piece, index) => made + written(parts[index - 1]) + piece));
}

function written(part: Part): string {
	if (part === undefined) return "";
	if (part instanceof Markup) return part.text;
	return typeof part === "object" ? part.map(written).join("") : escaped(String(part));
}
