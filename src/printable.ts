/** Controls, ends of lines, signs that turn the direction of a text or cannot be seen, and halves of characters. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

const short: Record<string, string> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/**
 * A text on one line that steers no terminal and no CI. The name of a file may hold anything but a slash.
 * GitHub runs what begins with `::`, and what follows `##[` anywhere: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function printable(text: string): string {
	return text
		.replace(unseen, (sign) => short[sign] ?? `\\u{${sign.codePointAt(0)?.toString(16)}}`)
		.replace(/^(?=\s*::)/, "./")
		.replaceAll("##[", "#\\u{23}[");
}
