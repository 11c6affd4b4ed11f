/** One character in percent signs (perhaps of percent signs), in an escape of JSON (perhaps of escapes), or the space of a form. */
const escapes = /%(?:25)*[0-7][\da-f]|%(?:25)*[c-f][\da-f](?:%(?:25)*[89ab][\da-f])+|\\+u[\da-f]{4}|\\+["\\/bfnrt]|\+/gi;

const short: Record<string, string> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

/** A text without its escapes, and where each unit of it began; one more says where the text ends. */
export interface Unescaped {
	plain: string;
	at: number[];
}

export function unescaped(text: string): Unescaped {
	let plain = "";
	const at: number[] = [];
	let next = 0;
	const copy = (until: number) => {
		plain += text.slice(next, until);
		while (next < until) at.push(next++);
	};
	for (const { 0: found, index } of text.matchAll(escapes)) {
		copy(index);
		const letter = decoded(found);
		plain += letter;
		for (let unit = 0; unit < letter.length; unit++) at.push(index);
		next = index + found.length;
	}
	copy(text.length);
	at.push(text.length);
	return { plain, at };
}

function decoded(found: string): string {
	if (found === "+") return " ";
	if (found.startsWith("%")) return decodedComponent(found.replace(/%(?:25)+(?=[\da-f]{2})/gi, "%"));
	const code = /u([\da-f]{4})$/i.exec(found)?.[1];
	if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
	const letter = found.slice(-1);
	return short[letter] ?? letter;
}

/** A part of a URL as it was meant; as it stands where its percent signs mean nothing. */
export function decodedComponent(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** A text in the escapes that another is written in. */
export function escapedLike(text: string, other: string): string {
	if (other.includes("%")) return encodeURIComponent(text);
	return other.includes("\\") ? JSON.stringify(text).slice(1, -1) : text;
}
