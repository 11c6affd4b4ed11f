import { randomUUID } from "node:crypto";
import { existsSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Writes a folder completely or not at all. `make` fills a temporary folder beside it. An existing folder stays until that one is complete. */
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
