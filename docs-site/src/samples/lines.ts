type Line = string | false | undefined | Line[];

/** The lines that are there, one below the other. */
export const lines = (...parts: Line[]): string =>
	parts
		.flat(Number.POSITIVE_INFINITY as 1)
		.filter((line) => typeof line === "string")
		.join("\n");

/** Each line that is not empty, so much further in; U+2028 in a text of the sample begins none. */
export const indented = (text: string, indent: string): string => text.replace(/(?<![^\n])(?=[^\n])/g, indent);
