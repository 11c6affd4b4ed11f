/** The parts of a pattern: an escape, a class, a count, or any other character. */
function partsOf(pattern: string): string[] {
	const parts: string[] = [];
	for (let start = 0; start < pattern.length; ) {
		const part = pattern.slice(start, endOfPart(pattern, start));
		parts.push(part);
		start += part.length;
	}
	return parts;
}

function endOfPart(pattern: string, start: number): number {
	const first = pattern[start];
	if (first === "\\") return start + 2;
	const closing = first === "{" ? pattern.indexOf("}", start) : -1;
	if (closing !== -1) return closing + 1;
	if (first !== "[") return start + 1;
	let end = start + 1;
	while (end < pattern.length && pattern[end] !== "]") end += pattern[end] === "\\" ? 2 : 1;
	return end + 1;
}

/** A count, as `{2}`, `{2,}` or `{2,5}`. */
function countOf(part: string): { least: number; most: number } | undefined {
	if (!/^\{\d/.test(part)) return undefined;
	const [least = "", most = least] = part.slice(1, -1).split(",");
	return { least: Number(least), most: most === "" ? Number.POSITIVE_INFINITY : Number(most) };
}

/** How often at most the innermost of a pattern must be repeated, if each count is inside all others. */
export const repetitions = (pattern: string): number =>
	partsOf(pattern).reduce((product, part) => product * Math.max(1, countOf(part)?.least ?? 1), 1);

/** A pattern whose open repetitions are all of some length, as far as they may be. */
export const repeated = (pattern: string, length: number): string =>
	partsOf(pattern)
		.map((part) => {
			const { least, most } = part === "+" || part === "*" ? { least: 0, most: Number.POSITIVE_INFINITY } : (countOf(part) ?? {});
			return least === undefined || most === undefined ? part : `{${Math.max(least, Math.min(length, most))}}`;
		})
		.join("");

/** A pattern without what it only looks at. */
export function withoutLooks(pattern: string): string {
	const parts = partsOf(pattern);
	const kept: string[] = [];
	let depth = 0;
	for (const [index, part] of parts.entries()) {
		const isLook = ["?=", "?!", "?<=", "?<!"].some((mark) =>
			parts
				.slice(index + 1, index + 4)
				.join("")
				.startsWith(mark),
		);
		if (part === "(" && (depth > 0 || isLook)) depth++;
		if (depth === 0 && part !== "\\b") kept.push(part);
		if (part === ")" && depth > 0) depth--;
	}
	return kept.join("");
}
