import { closeSync, existsSync, openSync, readdirSync, readSync, statSync } from "node:fs";
import { join } from "node:path";
import { standardInput } from "../../har/stream/entries.ts";
import { Misuse, refusedFile } from "../../misuse.ts";

/** In bytes. The parts of a larger piece live so long that the garbage collector moves them twice. */
const pieceSize = 2 ** 16;

/** The named files, and the .har files in the named folders, each once. */
export function recordingsIn(paths: string[]): string[] {
	return [...new Set(paths.flatMap((path) => (path === "-" ? [standardInput] : filesOf(path))))];
}

function filesOf(path: string): string[] {
	if (!existsSync(path)) throw new Misuse(`${path}: no such file or folder`);
	if (!statSync(path).isDirectory()) return [path];
	const files = readdirSync(path, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".har"));
	if (files.length === 0) throw new Misuse(`${path}: no .har file in this folder`);
	return files.sort().map((file) => join(path, file));
}

export async function* bytesOf(recording: string): AsyncGenerator<Uint8Array> {
	try {
		yield* recording === standardInput ? process.stdin : pieces(recording);
	} catch (error) {
		throw refusedFile(recording, "read", error);
	}
}

/** Reads synchronously: there is nothing else to do meanwhile, and without another thread a file is read in half the time. */
function* pieces(file: string): Generator<Uint8Array> {
	const descriptor = openSync(file, "r");
	try {
		for (;;) {
			const piece = new Uint8Array(pieceSize);
			const length = readSync(descriptor, piece);
			if (length === 0) return;
			yield piece.subarray(0, length);
		}
	} finally {
		closeSync(descriptor);
	}
}
