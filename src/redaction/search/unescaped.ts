/** One character in percent signs (perhaps of percent signs), in an escape of JSON (perhaps of escapes) or of HTML, or the space of a form. */
const escapes =
	/%(?:25)*[0-7][\da-f]|%(?:25)*[c-f][\da-f](?:%(?:25)*[89ab][\da-f])+|\\+u[\da-f]{4}|\\+["\\/bfnrt]|&(?:amp|lt|gt|quot|apos|#\d{1,6}|#x[\da-f]{1,5});|\+/gi;

const short: Record<string, string> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };
const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const mayBeEscaped = (text: string) => /[%\\+]|&[#\w]+;/.test(text);

/** A text without its escapes, and where each unit of it began; one more says where the text ends. */
export interface Unescaped {
	plain: string;
	at: number[];
}

/** `plus` is what a plus sign stands for: a space in a form, itself in base64. */
export function unescaped(text: string, plus = " "): Unescaped {
	let plain = "";
	const at: number[] = [];
	let next = 0;
	const copy = (until: number) => {
		plain += text.slice(next, until);
		while (next < until) at.push(next++);
	};
	for (const { 0: found, index } of text.matchAll(escapes)) {
		copy(index);
		const letter = found === "+" ? plus : decoded(found);
		plain += letter;
		for (let unit = 0; unit < letter.length; unit++) at.push(index);
		next = index + found.length;
	}
	copy(text.length);
	at.push(text.length);
	return { plain, at };
}

/** The text without one layer of escapes, without two, and so on: the plus of a form and that of base64 are told apart only by trying both. */
export function viewsOf(text: string): Unescaped[] {
	if (!mayBeEscaped(text)) return [];
	return text.includes("+") || /%2b/i.test(text) ? [...layersOf(text, " "), ...layersOf(text, "+")] : layersOf(text, " ");
}

function layersOf(text: string, plus: string): Unescaped[] {
	const layers: Unescaped[] = [];
	let last: Unescaped = { plain: text, at: [] };
	while (layers.length < 4 && mayBeEscaped(last.plain)) {
		const { plain, at } = unescaped(last.plain, plus);
		if (plain === last.plain) break;
		last = { plain, at: layers.length === 0 ? at : at.map((index) => last.at[index] ?? text.length) };
		layers.push(last);
	}
	return layers;
}

function decoded(found: string): string {
	if (found.startsWith("%")) return decodedComponent(found.replace(/%(?:25)+(?=[\da-f]{2})/gi, "%"));
	if (found.startsWith("&")) return named[found.slice(1, -1).toLowerCase()] ?? fromCode(found.slice(2, -1));
	const code = /u([\da-f]{4})$/i.exec(found)?.[1];
	if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
	const letter = found.slice(-1);
	return short[letter] ?? letter;
}

function fromCode(code: string): string {
	const point = Number(code.replace(/^x/i, "0x"));
	return point <= 0x10ffff ? String.fromCodePoint(point) : "";
}

/** A part of a URL as it was meant; as it stands where its percent signs mean nothing. */
export function decodedComponent(text: string): string {
	if (!text.includes("%")) return text;
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
