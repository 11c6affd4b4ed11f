export interface Token {
	kind: "name" | "string" | "number" | "literal" | "mark";
	text: string;
}

const pattern = /("(?:[^"\\]|\\.)*")(\s*:)?|(-?\d[\d.eE+-]*)|(true|false|null)|([{}[\],])/g;

/** A JSON text on lines of its own, each value as it was written (`5900.0` stays so); undefined where the text is no JSON. */
export function tokensOf(json: string): Token[] | undefined {
	try {
		JSON.parse(json);
	} catch {
		return undefined;
	}
	const tokens: Token[] = [];
	let depth = 0;
	let previous = "";
	for (const [text, string, colon, number, literal, mark] of json.matchAll(pattern)) {
		const closes = mark === "}" || mark === "]";
		if (closes) depth--;
		const breaks = closes ? previous !== "{" && previous !== "[" : ["{", "[", ","].includes(previous);
		if (breaks) tokens.push({ kind: "mark", text: `\n${"  ".repeat(depth)}` });
		if (mark === "{" || mark === "[") depth++;
		if (string !== undefined) tokens.push({ kind: colon === undefined ? "string" : "name", text: string });
		if (colon !== undefined) tokens.push({ kind: "mark", text: ": " });
		if (number !== undefined) tokens.push({ kind: "number", text: number });
		if (literal !== undefined) tokens.push({ kind: "literal", text: literal });
		if (mark !== undefined) tokens.push({ kind: "mark", text: mark });
		previous = text;
	}
	return tokens;
}
