type Line = string | false | undefined | Line[];

/** The lines that are there, one below the other. */
export const lines = (...parts: Line[]): string =>
	parts
		.flat(Number.POSITIVE_INFINITY as 1)
		.filter((line) => typeof line === "string")
		.join("\n");

/** Each line, so much further in. */
export const indented = (text: string, indent: string): string => text.replace(/^(?=.)/gm, indent);
