import { setFlagsFromString } from "node:v8";

/**
 * Makes a program collect its garbage when its heap has grown to two and a half times what was alive before. V8 itself waits for more than four times as
 * much where the machine has memory, which saves no time here: what is made of a document is large and soon forgotten.
 */
export function boundHeapGrowth(setFlags: (flags: string) => void = setFlagsFromString): void {
	setFlags("--heap-growing-percent=150");
}
