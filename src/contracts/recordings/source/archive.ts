import { buffer } from "node:stream/consumers";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { HarError } from "../../../har/har-error.ts";
import { refusedFile } from "../../../misuse.ts";
import { bomb } from "./plain-bytes.ts";
import { roomForRecording } from "./room.ts";

/** A zip archive that holds a HAR, such as Playwright's `recordHar` writes. */
export class Archive {
	readonly #file: string;
	readonly #zip: ZipFile;
	readonly #entries: ReadonlyMap<string, Entry>;

	private constructor(file: string, zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
		this.#file = file;
		this.#zip = zip;
		this.#entries = entries;
	}

	/** The caller must close it. */
	static async open(file: string): Promise<Archive> {
		const zip = await openPromise(file, { autoClose: false }).catch((error: unknown) => {
			throw isSystemError(error) ? refusedFile(file, "read", error) : brokenArchive(file);
		});
		const entries = new Map<string, Entry>();
		try {
			for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
		} catch {
			zip.close();
			throw brokenArchive(file);
		}
		return new Archive(file, zip, entries);
	}

	/** The bytes of the one HAR in the archive. */
	async *har(): AsyncGenerator<Uint8Array> {
		const [name, ...more] = [...this.#entries.keys()].filter((each) => /(?:^|\/)(?!\._)[^/]*\.har$/i.test(each));
		if (name === undefined) throw new HarError(`${this.#file}: ${this.#content()}`);
		if (more.length > 0)
			throw new HarError(`${this.#file}: holds ${more.length + 1} .har files; unpack it and name the folder that they are in`);
		const entry = this.#entries.get(name) as Entry;
		if (!entry.canDecodeFileData()) throw new HarError(`${this.#file}: its .har is encrypted, or packed in a rare way; unpack it first`);
		const room = roomForRecording();
		room.take({ packed: entry.compressedSize, unpacked: entry.uncompressedSize });
		if (room.isFull) throw bomb(this.#file, room);
		try {
			yield* await this.#zip.openReadStreamPromise(entry);
		} catch (error) {
			throw isSystemError(error) ? refusedFile(this.#file, "read", error) : brokenArchive(this.#file);
		}
	}

	/** The size of a member, unpacked and packed. Undefined if there is no such member, or if it cannot be unpacked. */
	sizeOf(name: string): { unpacked: number; packed: number } | undefined {
		const entry = this.#entries.get(name);
		return entry?.canDecodeFileData() ? { unpacked: entry.uncompressedSize, packed: entry.compressedSize } : undefined;
	}

	/** The bytes of a member. No more than its size are read. Undefined if they are broken. */
	async read(name: string): Promise<Buffer | undefined> {
		try {
			return await buffer(await this.#zip.openReadStreamPromise(this.#entries.get(name) as Entry));
		} catch {
			return undefined;
		}
	}

	close(): void {
		this.#zip.close();
	}

	#content(): string {
		const isTrace = [...this.#entries.keys()].some((name) => /(?:^|\/|\d-)trace\.(?:trace|network)$/.test(name));
		return isTrace
			? "is a Playwright trace, which is no HAR; record one with the option recordHar"
			: "holds no .har file; export the traffic as HAR";
	}
}

const brokenArchive = (file: string) => new HarError(`${file}: the zip archive is cut off or broken; download or pack it again`);

const isSystemError = (error: unknown) => error instanceof Error && "syscall" in error;
