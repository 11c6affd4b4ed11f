import { closeSync, openSync, readSync, statSync } from "node:fs";
import { isZip } from "./plain-bytes.ts";

/** Whether a file begins as a zip archive does. False for what cannot be read, and for a pipe, which can be read only once. */
export function isZipFile(file: string): boolean {
	let descriptor: number | undefined;
	try {
		if (!statSync(file).isFile()) return false;
		descriptor = openSync(file, "r");
		const beginning = new Uint8Array(4);
		readSync(descriptor, beginning);
		return isZip(beginning);
	} catch {
		return false;
	} finally {
		if (descriptor !== undefined) closeSync(descriptor);
	}
}
