/** A text of several lines, such as a description in YAML, as one line. */
export const inOneLine = (text: string): string =>
	text
		.split("\n")
		.map((line) => line.trim())
		.filter((line) => line !== "")
		.join(" ");
