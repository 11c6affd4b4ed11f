import { closeSync, lstatSync, openSync, readdirSync, readSync, rmSync } from "node:fs";
import { join } from "node:path";

/** Files and folders that a process deletes when it ends, named after it. One that was killed leaves them behind. */
interface Leftovers {
	folder: string;
	/** Its first group is the id of the process. */
	name: RegExp;
	/** The beginning of each file. Without it, these are folders. */
	begin?: string;
}

/** Deletes what processes left behind that do not run any more. Never fails: what cannot be deleted stays. */
export function removeLeftovers({ folder, name, begin }: Leftovers): void {
	for (const each of namesIn(folder)) {
		const id = name.exec(each)?.[1];
		const path = join(folder, each);
		if (id === undefined || isRunning(Number(id))) continue;
		try {
			if (begin === undefined ? isOwnFolder(path) : beginsWith(path, begin)) rmSync(path, { recursive: true, force: true });
		} catch {}
	}
}

function namesIn(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}

function isRunning(id: number): boolean {
	try {
		process.kill(id, 0);
		return true;
	} catch (error) {
		// A process of another user may not be asked, and runs.
		return (error as NodeJS.ErrnoException).code !== "ESRCH";
	}
}

/** A folder for temporary files is everybody's. */
function isOwnFolder(path: string): boolean {
	const status = lstatSync(path);
	return status.isDirectory() && (process.getuid === undefined || status.uid === process.getuid());
}

function beginsWith(path: string, begin: string): boolean {
	if (!lstatSync(path).isFile()) return false;
	const descriptor = openSync(path, "r");
	try {
		const bytes = Buffer.alloc(Buffer.byteLength(begin));
		return readSync(descriptor, bytes) === bytes.length && bytes.toString() === begin;
	} finally {
		closeSync(descriptor);
	}
}
