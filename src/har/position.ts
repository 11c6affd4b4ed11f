/** Where something stands in a file, for an editor: both count from 1. */
export interface Position {
	line: number;
	column: number;
}

export const start: Position = { line: 1, column: 1 };

/** Where a text ends that begins at a position. */
export function after({ line, column }: Position, text: string): Position {
	let lines = 0;
	let begin = 0;
	for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", begin)) {
		lines++;
		begin = end + 1;
	}
	return lines === 0 ? { line, column: column + text.length } : { line: line + lines, column: text.length - begin + 1 };
}
