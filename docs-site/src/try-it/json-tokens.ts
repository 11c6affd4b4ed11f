interface Token {
	kind: "name" | "string" | "number" | "literal" | "mark";
	text: string;
}

/** Sticky: nothing but white space stands between two tokens of JSON. */
const pattern = /\s*(?:("(?:[^"\\]|\\.)*")(\s*:)?|(-?\d[\d.eE+-]*)|(true|false|null)|([{}[\],]))/gy;

/** How much of a JSON text is laid out. More would keep the page busy for longer than anybody reads. */
export interface Limits {
	tokens: number;
	characters: number;
	/** What is deeper stands no further to the right. */
	levels: number;
}

interface LaidOut {
	tokens: Token[];
	/** How many characters of the text they are. */
	length: number;
}

/** A JSON text on lines of its own, each value as it was written (`5900.0` stays so); undefined where the text is no JSON. */
export function tokensOf(json: string, limits: Limits): LaidOut | undefined {
	try {
		JSON.parse(json);
	} catch {
		return undefined;
	}
	const text = json.slice(0, limits.characters);
	const tokens: Token[] = [];
	let depth = 0;
	let previous = "";
	let length = 0;
	for (const match of text.matchAll(pattern)) {
		if (tokens.length >= limits.tokens) return { tokens, length };
		const token = match[0].trimStart();
		const closes = token === "}" || token === "]";
		if (closes) depth--;
		if (beginsLine(token, previous)) tokens.push({ kind: "mark", text: `\n${"  ".repeat(Math.min(depth, limits.levels))}` });
		if (opening.includes(token)) depth++;
		tokens.push(...tokensIn(match));
		previous = token;
		length = match.index + match[0].length;
	}
	// Within a string the text may break off.
	return { tokens: [...tokens, { kind: "mark", text: text.slice(length).trim() }], length: text.length };
}

const opening = ["{", "["];

/** Nothing stands on a line of its own in an empty object or array. */
const beginsLine = (text: string, previous: string) =>
	text === "}" || text === "]" ? !opening.includes(previous) : [...opening, ","].includes(previous);

function tokensIn([, string, colon, number, literal, mark]: RegExpExecArray): Token[] {
	if (string !== undefined)
		return colon === undefined
			? [{ kind: "string", text: string }]
			: [
					{ kind: "name", text: string },
					{ kind: "mark", text: ": " },
				];
	if (number !== undefined) return [{ kind: "number", text: number }];
	return literal !== undefined ? [{ kind: "literal", text: literal }] : [{ kind: "mark", text: mark ?? "" }];
}
