import { closeSync, existsSync, openSync, readdirSync, readSync, statSync } from "node:fs";
import { join } from "node:path";
import { standardInput } from "../../har/stream/entries.ts";
import { Misuse, refusedFile } from "../../misuse.ts";
import { isZipFile } from "./source/is-zip-file.ts";
import { plainBytes } from "./source/plain-bytes.ts";

/** In bytes. The parts of a larger piece live so long that the garbage collector moves them twice. */
const pieceSize = 2 ** 16;

/** The named files, and the HARs in the named folders (`.har`, `.har.gz`, `.zip`), each once. */
export function recordingsIn(paths: string[]): string[] {
	return [...new Set(paths.flatMap((path) => (path === "-" ? [standardInput] : filesOf(path))))];
}

function filesOf(path: string): string[] {
	if (!existsSync(path)) throw new Misuse(`${path}: no such file or folder`);
	if (!statSync(path).isDirectory()) return [path];
	const files = below(path).filter((file) => /\.(?:har|har\.gz|zip)$/i.test(file));
	if (files.length === 0) throw new Misuse(`${path}: no .har file in this folder`);
	return files.sort().map((file) => join(path, file));
}

function below(folder: string): string[] {
	try {
		return readdirSync(folder, { recursive: true, encoding: "utf8" });
	} catch (error) {
		throw refusedFile(folder, "read", error);
	}
}

/** The bytes of a HAR or of NDJSON, unpacked and in UTF-8. */
export async function* bytesOf(recording: string): AsyncGenerator<Uint8Array> {
	if (recording === standardInput || !isZipFile(recording)) yield* plainBytes(storedBytes(recording), recording);
	else {
		const { Archive } = await import("./source/archive.ts");
		const archive = await Archive.open(recording);
		try {
			yield* plainBytes(archive.har(), recording);
		} finally {
			archive.close();
		}
	}
}

async function* storedBytes(recording: string): AsyncGenerator<Uint8Array> {
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
			const piece = Buffer.allocUnsafeSlow(pieceSize);
			const length = readSync(descriptor, piece);
			if (length === 0) return;
			yield piece.subarray(0, length);
		}
	} finally {
		closeSync(descriptor);
	}
}
