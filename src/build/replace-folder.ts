import { randomUUID } from "node:crypto";
import { existsSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Writes a folder whole or not at all: what was there stays until the new one is complete. */
export async function replaceFolder<T>(folder: string, write: (temporary: string) => Promise<T>): Promise<T> {
	const temporary = join(dirname(folder), `.${basename(folder)}-${randomUUID()}`);
	const previous = `${temporary}-previous`;
	try {
		const written = await write(temporary);
		if (existsSync(folder)) renameSync(folder, previous);
		renameSync(temporary, folder);
		return written;
	} finally {
		if (existsSync(previous) && !existsSync(folder)) renameSync(previous, folder);
		for (const each of [temporary, previous]) rmSync(each, { recursive: true, force: true });
	}
}
