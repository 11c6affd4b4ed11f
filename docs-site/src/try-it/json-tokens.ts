export interface Token {
	kind: "name" | "string" | "number" | "literal" | "mark";
	text: string;
}

/** Sticky: nothing but white space stands between two tokens of JSON. */
const pattern = /\s*(?:("(?:[^"\\]|\\.)*")(\s*:)?|(-?\d[\d.eE+-]*)|(true|false|null)|([{}[\],]))/gy;

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
	for (const match of json.matchAll(pattern)) {
		const text = match[0].trimStart();
		const closes = text === "}" || text === "]";
		if (closes) depth--;
		if (beginsLine(text, previous)) tokens.push({ kind: "mark", text: `\n${"  ".repeat(depth)}` });
		if (opening.includes(text)) depth++;
		tokens.push(...tokensIn(match));
		previous = text;
	}
	return tokens;
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
