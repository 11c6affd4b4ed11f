import { execFileSync } from "node:child_process";

/** A request, as curl would send it. */
export interface Pasted {
	url: string;
	method: string;
	headers: [name: string, value: string][];
	body: string | FormData | undefined;
}

/** The requests that a POSIX shell makes of curl lines, those that the mock prints. */
export function pasted(lines: readonly string[]): Pasted[] {
	const script = `curl() { printf '%s\\0' "$@"; printf '\\1\\0'; }\n${lines.join("\n")}`;
	const words = execFileSync("sh", { encoding: "utf8", input: script, maxBuffer: 2 ** 28 })
		.split("\0")
		.slice(0, -1);
	const calls: string[][] = [[]];
	for (const word of words)
		if (word === "\u0001") calls.push([]);
		else calls.at(-1)?.push(word);
	return calls.slice(0, -1).map(requestOf);
}

function requestOf(words: string[]): Pasted {
	const options = words.slice(0, -1);
	const valuesOf = (option: string) => options.filter((_, index) => options[index - 1] === option);
	const headers = valuesOf("-H").map((header): [string, string] => {
		const [name = "", value = ""] = header.split(/: ?(.*)/s);
		return [name, value];
	});
	const body = bodyOf(valuesOf);
	const isForm = valuesOf("--data-urlencode").length > 0;
	const method = valuesOf("-X")[0] ?? (options.includes("-I") ? "HEAD" : body === undefined ? "GET" : "POST");
	const type: [string, string][] = isForm ? [["Content-Type", "application/x-www-form-urlencoded"]] : [];
	return { url: words.at(-1) ?? "", method, headers: [...headers, ...type], body };
}

function bodyOf(valuesOf: (option: string) => string[]): Pasted["body"] {
	const parts = valuesOf("--form-string");
	if (parts.length > 0) {
		const form = new FormData();
		for (const part of parts) form.append(...pair(part));
		return form;
	}
	const fields = valuesOf("--data-urlencode").map(pair);
	if (fields.length > 0) return fields.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&");
	return [...valuesOf("-d"), ...valuesOf("--data-raw")][0];
}

function pair(text: string): [string, string] {
	const end = text.indexOf("=");
	return [text.slice(0, end), text.slice(end + 1)];
}
