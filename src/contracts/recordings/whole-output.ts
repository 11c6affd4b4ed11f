import { once } from "node:events";
import { appendFileSync, createReadStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Writable } from "node:stream";
import { refusedFile } from "../../misuse.ts";
import type { ReportOutput } from "./output.ts";

/** How many characters are kept in memory before they go to a file. */
const limit = 2 ** 20;

/** Standard output that gets a whole document or nothing: half a document of a recording that ends too early would be no JSON and no XML. */
export class WholeOutput implements ReportOutput {
	readonly #stdout: Writable;
	#text = "";
	/** Where a long document waits. It is made when it is needed. */
	#folder: string | undefined;

	constructor(stdout: Writable) {
		this.#stdout = stdout;
	}

	async write(text: string): Promise<void> {
		this.#text += text;
		if (this.#text.length > limit) this.#save();
	}

	async release(): Promise<void> {}

	async end(): Promise<void> {
		if (this.#folder !== undefined) for await (const chunk of createReadStream(this.#file())) await this.#print(chunk);
		await this.#print(this.#text);
	}

	close(): void {
		if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true });
	}

	async #print(text: string | Buffer): Promise<void> {
		if (text.length > 0 && !this.#stdout.write(text)) await once(this.#stdout, "drain");
	}

	#save(): void {
		try {
			this.#folder ??= mkdtempSync(join(tmpdir(), "console-contracts-report-"));
			appendFileSync(this.#file(), this.#text);
		} catch (error) {
			throw refusedFile(this.#folder === undefined ? tmpdir() : this.#file(), "written", error);
		}
		this.#text = "";
	}

	#file(): string {
		return join(this.#folder ?? "", "report");
	}
}
