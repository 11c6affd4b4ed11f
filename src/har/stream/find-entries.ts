/**
 * Where the list `entries` in `log` begins, behind its bracket, in the beginning of a HAR. Undefined where it has not begun yet, or never will.
 * Text that is no JSON may be misread here; whoever parses it in the end will see.
 */
export function startOfEntries(bytes: Uint8Array): number | undefined {
	const open: string[] = [];
	/** By depth, the member in which the reader is. */
	const names = ["", "", ""];
	const decoder = new TextDecoder();
	let text = "";
	for (let at = 0; at < bytes.length; at++) {
		const sign = String.fromCharCode(bytes[at] ?? 0);
		if (sign === '"') {
			const end = endOfString(bytes, at + 1);
			if (open.length < names.length) text = decoder.decode(bytes.subarray(at + 1, end));
			at = end;
		} else if (sign === "{" || sign === "[") {
			open.push(sign);
			if (open.length === 3 && open.join("") === "{{[" && names[1] === "log" && names[2] === "entries") return at + 1;
		} else if (sign === "}" || sign === "]") open.pop();
		else if ((sign === ":" || sign === ",") && open.length < names.length) names[open.length] = sign === ":" ? text : "";
	}
	return undefined;
}

function endOfString(bytes: Uint8Array, begin: number): number {
	let at = begin;
	while (at < bytes.length && bytes[at] !== 0x22) at += bytes[at] === 0x5c ? 2 : 1;
	return at;
}
