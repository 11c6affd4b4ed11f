import { randomUUID } from "node:crypto";
import { existsSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Makes a folder whole or not at all: `make` fills another beside it, and what was there stays until that is complete. */
export async function writeFolderAtomic<T>(folder: string, make: (temporary: string) => Promise<T>): Promise<T> {
	const temporary = join(dirname(folder), `.${basename(folder)}-${randomUUID()}`);
	const previous = `${temporary}-previous`;
	try {
		const made = await make(temporary);
		if (existsSync(folder)) renameSync(folder, previous);
		renameSync(temporary, folder);
		return made;
	} finally {
		if (existsSync(previous) && !existsSync(folder)) renameSync(previous, folder);
		for (const each of [temporary, previous]) rmSync(each, { recursive: true, force: true });
	}
}
