import { randomUUID } from "node:crypto";
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { refusedFile } from "../misuse.ts";

/**
 * A file that is complete or absent, even if the process or the machine stops. It is written under a temporary name in the same folder, and renamed in
 * one step. An existing file stays until then. The caller must commit or discard it.
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

	/** Deletes the temporary file. */
	discard(): void {
		this.#close();
		rmSync(this.#temporary, { force: true });
	}

	#close(): void {
		if (this.#isOpen) closeSync(this.#descriptor);
		this.#isOpen = false;
	}
}

/** Writes a file completely or not at all. Creates missing parent folders. An error names the file, not the temporary one. */
export function writeFileAtomic(path: string, text: string): void {
	mkdirSync(dirname(path), { recursive: true });
	try {
		write(new AtomicFile(path), text);
	} catch (error) {
		throw refusedFile(path, "written", error);
	}
}

function write(file: AtomicFile, text: string): void {
	try {
		file.write(text);
		file.commit();
	} catch (error) {
		file.discard();
		throw error;
	}
}

/** Refuses a device, such as the terminal, because the file would replace it. Refuses a folder, because a file cannot replace it. */
function refuseOtherThanFile(path: string): void {
	const status = statSync(path, { throwIfNoEntry: false });
	if (status === undefined || status.isFile()) return;
	const code = status.isDirectory() ? "EISDIR" : "not a file";
	throw Object.assign(new Error(`${path}: ${code}`), { code });
}
