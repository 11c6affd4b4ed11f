/** The secrets that a value still holds in any writing, found in the plainest way: by undoing whatever can be undone, everywhere, and looking. */
export function leaksOf(value: unknown, secrets: readonly string[]): string[] {
	const texts = new Set<string>();
	let layer = [JSON.stringify(value), ...bodiesIn(value)];
	for (let depth = 0; depth < 8 && layer.length > 0; depth++) {
		const undone = layer.flatMap((text) => [percentDecoded(text), backslashDecoded(text), htmlDecoded(text), spaced(text)]);
		for (const text of layer) texts.add(text);
		layer = [...new Set(undone)].filter((text) => !texts.has(text));
	}
	const bytes = [...texts].flatMap(base64In);
	const haystack = [...texts, ...bytes, ...bytes.map(backslashDecoded)].join("\n").toLowerCase();
	return secrets.filter((secret) => [secret, percentDecoded(secret)].some((form) => haystack.includes(form.toLowerCase())));
}

/** What is base64 as a whole. */
function bodiesIn(value: unknown): string[] {
	if (typeof value !== "object" || value === null) return [];
	const body = "encoding" in value && "text" in value ? [Buffer.from(String(value.text), "base64").toString()] : [];
	return [...body, ...Object.values(value).flatMap(bodiesIn)];
}

const percentDecoded = (text: string) =>
	text.replace(/(?:%[\da-f]{2})+/gi, (found) => Buffer.from(found.replaceAll("%", ""), "hex").toString());

const backslashDecoded = (text: string) =>
	text.replace(/\\(?:u([\da-f]{4})|(["\\/]))/gi, (_, code: string | undefined, letter: string) =>
		code === undefined ? letter : String.fromCharCode(Number.parseInt(code, 16)),
	);

const htmlDecoded = (text: string) =>
	text
		.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
		.replaceAll("&quot;", '"')
		.replaceAll("&amp;", "&");

const spaced = (text: string) => text.replaceAll("+", " ");

/** What base64 in a text holds, wherever it may begin. */
function base64In(text: string): string[] {
	return [...text.matchAll(/[A-Za-z\d+/_-]{8,}/g)].flatMap(([run]) =>
		[0, 1, 2, 3].flatMap((start) => {
			const decoded = Buffer.from(run.slice(start), "base64");
			return [decoded.toString("latin1"), decoded.toString("utf8")];
		}),
	);
}
