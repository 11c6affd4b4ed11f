/** A curl line for a POSIX shell as one for cmd of Windows. */
export const windowsCurl = (line: string): string =>
	line.replace(/^curl\b/, "curl.exe").replaceAll(/'((?:[^']|'\\'')*)'/g, (_, text: string) => quoted(text.replaceAll("'\\''", "'")));

/** As curl.exe reads it: https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments */
const quoted = (text: string): string => `"${text.split('"').map(withDoubled).join('\\"')}"`;

/** A backslash stands for itself, unless a quotation mark follows. */
function withDoubled(text: string): string {
	let end = text.length;
	while (text[end - 1] === "\\") end--;
	return text + text.slice(end);
}

/** PowerShell hands what stands behind `--%` over as it is: https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_parsing */
export const powerShellNote = "In PowerShell, write curl.exe --% in place of curl.exe";
