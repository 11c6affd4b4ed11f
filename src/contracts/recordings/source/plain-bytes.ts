import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { HarError } from "../../../har/har-error.ts";
import { type Room, roomForRecording } from "./room.ts";

/** The first bytes of files that have to be unpacked first, and the command that does it. */
const foreign: [name: string, command: string, magic: number[]][] = [
	["zstd", "zstd -dc", [0x28, 0xb5, 0x2f, 0xfd]],
	["xz", "xz -dc", [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
	["bzip2", "bzip2 -dc", [0x42, 0x5a, 0x68]],
];

/** https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.7 and 4.3.16 */
const zip = [
	[0x50, 0x4b, 0x03, 0x04],
	[0x50, 0x4b, 0x05, 0x06],
];

const begins = (bytes: Uint8Array, magic: number[]) => magic.every((byte, at) => bytes[at] === byte);

export const isZip = (beginning: Uint8Array) => zip.some((magic) => begins(beginning, magic));

/** The bytes of a recording as UTF-8 without a byte order mark, unpacked if they are gzip, whatever the file is called. */
export async function* plainBytes(chunks: AsyncIterable<Uint8Array>, file: string, room?: Room): AsyncGenerator<Uint8Array> {
	const { beginning, all } = await peeked(chunks);
	if (begins(beginning, [0x1f, 0x8b])) yield* asUtf8(gunzipped(all, file, room), file);
	else if (isZip(beginning)) throw new HarError(`${file}: is a zip archive, which is only read from a file; name the file`);
	else {
		const packed = foreign.find(([, , magic]) => begins(beginning, magic));
		if (packed !== undefined) throw new HarError(`${file}: is packed with ${packed[0]}; unpack it first, with ${packed[1]}`);
		yield* asUtf8(all, file);
	}
}

/** The first bytes, and all chunks with these. A chunk of a pipe may be a single byte. */
async function peeked(chunks: AsyncIterable<Uint8Array>): Promise<{ beginning: Uint8Array; all: AsyncGenerator<Uint8Array> }> {
	const iterator = chunks[Symbol.asyncIterator]();
	let beginning = new Uint8Array();
	while (beginning.length < 5) {
		const { done, value } = await iterator.next();
		if (done) break;
		beginning = Buffer.concat([beginning, value]);
	}
	async function* all() {
		try {
			if (beginning.length > 0) yield beginning;
			yield* { [Symbol.asyncIterator]: () => iterator };
		} finally {
			await iterator.return?.();
		}
	}
	return { beginning, all: all() };
}

/** Memory does not grow with the file: what is unpacked waits until it is read. */
async function* gunzipped(chunks: AsyncIterable<Uint8Array>, file: string, room = roomForRecording()): AsyncGenerator<Uint8Array> {
	const source = Readable.from(
		counted(chunks, (packed) => room.take({ packed })),
		{ objectMode: false },
	);
	const gunzip = createGunzip({ chunkSize: 2 ** 16 });
	source.on("error", (error) => gunzip.destroy(error));
	try {
		yield* counted(source.pipe(gunzip), (unpacked) => {
			room.take({ unpacked });
			if (room.isFull) throw bomb(file, room);
		});
	} catch (error) {
		throw unpackingError(error, file);
	} finally {
		source.destroy();
	}
}

async function* counted(chunks: AsyncIterable<Uint8Array>, take: (size: number) => void): AsyncGenerator<Uint8Array> {
	for await (const chunk of chunks) {
		take(chunk.length);
		yield chunk;
	}
}

/** The error about a recording that unpacks to more than there is room for. */
export const bomb = (file: string, { ratio }: Room): HarError =>
	new HarError(`${file}: unpacks to more than 256 MB and ${ratio} times its size, as no recording does; unpack it first if it is one`);

function unpackingError(error: unknown, file: string): unknown {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	if (code === "Z_BUF_ERROR") return new HarError(`${file}: the gzip is cut off; download or pack it again`);
	return code.startsWith("Z_") ? new HarError(`${file}: the gzip is broken; download or pack it again`) : error;
}

async function* asUtf8(chunks: AsyncGenerator<Uint8Array>, file: string): AsyncGenerator<Uint8Array> {
	const { beginning, all } = await peeked(chunks);
	const charset = charsetOf(beginning);
	if (charset === undefined) yield* withoutMark(all);
	else yield* recoded(all, charset, file);
}

/** UTF-16 by its byte order mark, or by the zero byte beside the first brace. PowerShell redirects a text into a file like this. */
function charsetOf([first, second]: Uint8Array): "utf-16le" | "utf-16be" | undefined {
	if ((first === 0xff && second === 0xfe) || (first === 0x7b && second === 0)) return "utf-16le";
	return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x7b) ? "utf-16be" : undefined;
}

async function* withoutMark(chunks: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
	let isFirst = true;
	for await (const chunk of chunks) {
		yield isFirst && begins(chunk, [0xef, 0xbb, 0xbf]) ? chunk.subarray(3) : chunk;
		isFirst = false;
	}
}

async function* recoded(chunks: AsyncGenerator<Uint8Array>, charset: string, file: string): AsyncGenerator<Uint8Array> {
	const decoder = new TextDecoder(charset, { fatal: true });
	const encoder = new TextEncoder();
	const decode = (chunk?: Uint8Array) => {
		try {
			return encoder.encode(decoder.decode(chunk, { stream: chunk !== undefined }));
		} catch {
			throw new HarError(`${file}: cannot be read as UTF-16 text`);
		}
	};
	for await (const chunk of chunks) yield decode(chunk);
	yield decode();
}
