import { readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { unpackedLimit } from "../../../har/decode-body.ts";
import { standardInput } from "../../../har/stream/entries.ts";
import type { Archive } from "./archive.ts";
import { isZipFile } from "./is-zip-file.ts";
import type { Room } from "./room.ts";

/** Files that hold bodies of a recording: beside the recording, or in the same archive. https://playwright.dev/docs/api/class-browser#browser-new-context-option-record-har */
export class Attachments {
	readonly #file: string;
	#archive: Archive | undefined;

	constructor(file: string) {
		this.#file = file;
	}

	/** The bytes of an attached file. Undefined if it is not there, is too large, or is not in the folder of the recording. */
	async read(name: string, room: Room): Promise<Buffer | undefined> {
		if (this.#file === standardInput) return undefined;
		if (this.#archive === undefined && isZipFile(this.#file)) this.#archive = await (await import("./archive.ts")).Archive.open(this.#file);
		return this.#archive === undefined ? besides(this.#file, name) : packedIn(this.#archive, name, room);
	}

	close(): void {
		this.#archive?.close();
	}
}

async function packedIn(archive: Archive, name: string, room: Room): Promise<Buffer | undefined> {
	const size = archive.sizeOf(name);
	if (size === undefined || size.unpacked > unpackedLimit || room.isFull) return undefined;
	room.take(size);
	return archive.read(name);
}

/** A recording of a stranger must not name any other file of this machine, not even by a link. */
function besides(file: string, name: string): Buffer | undefined {
	try {
		const folder = realpathSync(dirname(file));
		const path = realpathSync(join(folder, name));
		const status = statSync(path);
		return path.startsWith(folder + sep) && status.isFile() && status.size <= unpackedLimit ? readFileSync(path) : undefined;
	} catch {
		return undefined;
	}
}
