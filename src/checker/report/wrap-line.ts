/** Breaks a line at its blanks so that it fits a width. What follows is indented two more than the line, so that it does not look like a line of its own. */
export function wrapLine(line: string, columns: number): string {
	const indent = `${/^ */.exec(line)?.[0] ?? ""}  `;
	const lines: string[] = [];
	let rest = line;
	while (rest.length > columns) {
		const end = rest.lastIndexOf(" ", columns);
		// A word that is longer than the line stays whole, so that it can be copied.
		const at = end > indent.length ? end : rest.indexOf(" ", indent.length);
		if (at < 0) break;
		lines.push(rest.slice(0, at));
		rest = indent + rest.slice(at + 1);
	}
	return [...lines, rest].join("\n");
}
