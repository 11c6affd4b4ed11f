/** The tokens of JSON; a string with the colon that makes it a member's name. A text that breaks off may end within a string. */
const tokens = /("[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?$))(\s*:)?|[{}[\],]|[^\s{}[\],:"]+/gs;

/** A JSON text in which strings, numbers and names may be others, and everything else stands as it is. */
export interface Changes {
	/** A string without its quotes and escapes, or a number, and the steps that lead to it; `*` leads to an item of an array. */
	value(text: string, steps: readonly string[]): string;
	name?(text: string): string;
}

export function changeJson(json: string, { value, name }: Changes): string {
	const steps: string[] = [];
	return json.replace(tokens, (token: string, string: string | undefined, colon: string | undefined) => {
		if (string !== undefined && colon !== undefined) return changeName(token, string, colon);
		if (string !== undefined) return changeValue(string);
		if (token === "{" || token === "[") steps.push("*");
		if (token === "}" || token === "]") steps.pop();
		return /^[-\d]/.test(token) ? value(token, steps) : token;
	});

	function changeName(token: string, string: string, colon: string): string {
		const text = textOf(string);
		steps.splice(-1, 1, text);
		return name ? written(string, text, name(text)) + colon : token;
	}

	function changeValue(string: string): string {
		const text = textOf(string);
		return written(string, text, value(text, steps));
	}
}

/** Only what changed is written anew: there are many ways to write a string. */
const written = (string: string, before: string, after: string) => (after === before ? string : JSON.stringify(after));

function textOf(string: string): string {
	try {
		return JSON.parse(string);
	} catch {
		return string.slice(1).replace(/"$/, "");
	}
}

export function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
