/** A position in a file, as editors show it: both numbers count from 1. */
export interface Position {
	line: number;
	column: number;
}

export const start: Position = { line: 1, column: 1 };

/** The position after a text that begins at `line` and `column`. */
export function after({ line, column }: Position, text: string): Position {
	let lines = 0;
	let begin = 0;
	for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", begin)) {
		lines++;
		begin = end + 1;
	}
	return lines === 0 ? { line, column: column + text.length } : { line: line + lines, column: text.length - begin + 1 };
}
