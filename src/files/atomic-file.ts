import { randomUUID } from "node:crypto";
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * A file that is whole or not there, whenever the process or the machine stops: it is written under another name beside its own, and takes its own in one
 * step. What was there stays until then. Whoever opens one commits or discards it.
 */
export class AtomicFile {
	readonly #path: string;
	readonly #temporary: string;
	readonly #descriptor: number;
	#isOpen = true;

	constructor(path: string, mode = 0o666) {
		refuseOtherThanFile(path);
		this.#path = path;
		this.#temporary = join(dirname(path), `.${randomUUID()}.tmp`);
		this.#descriptor = openSync(this.#temporary, "wx", mode);
	}

	write(text: string): void {
		const bytes = Buffer.from(text);
		for (let done = 0; done < bytes.length; ) done += writeSync(this.#descriptor, bytes, done);
	}

	commit(): void {
		// Otherwise the name may reach the disk before the bytes, and a crash in between leaves an empty file.
		fsyncSync(this.#descriptor);
		this.#close();
		renameSync(this.#temporary, this.#path);
	}

	/** Nothing is left of it. */
	discard(): void {
		this.#close();
		rmSync(this.#temporary, { force: true });
	}

	#close(): void {
		if (this.#isOpen) closeSync(this.#descriptor);
		this.#isOpen = false;
	}
}

/** Writes a file whole or not at all, and the folders above it where they are missing. */
export function writeFileAtomic(path: string, text: string): void {
	mkdirSync(dirname(path), { recursive: true });
	const file = new AtomicFile(path);
	try {
		file.write(text);
		file.commit();
	} catch (error) {
		file.discard();
		throw error;
	}
}

/** A device, such as the terminal, would be replaced by the file, and a folder cannot be. */
function refuseOtherThanFile(path: string): void {
	const status = statSync(path, { throwIfNoEntry: false });
	if (status === undefined || status.isFile()) return;
	const code = status.isDirectory() ? "EISDIR" : "not a file";
	throw Object.assign(new Error(`${path}: ${code}`), { code });
}
