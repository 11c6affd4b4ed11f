import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import type { Told } from "../../../checker/report/formats.ts";
import { standardInput } from "../../../har/stream/entries.ts";
import { isZipFile } from "../source/is-zip-file.ts";

/** In bytes. Smaller recordings are checked before worker threads have started. */
const largeSize = 50e6;

/** The number of threads to check recordings with. `jobs` is what the user chose, if anything. */
export function threadsFor(recordings: readonly string[], jobs: number | undefined, told: Told): number {
	// A page hides in each entry the secrets of all others. Recordings may have to be read twice, which only files can.
	const sizes = recordings.map((file) => (file === standardInput ? undefined : statSync(file, { throwIfNoEntry: false })));
	if (told === "entries" || !sizes.every((status) => status?.isFile())) return 1;
	const size = sizes.reduce((sum, status) => sum + (status?.size ?? 0), 0);
	const threads = jobs ?? (size < largeSize ? 1 : availableParallelism());
	// The bodies in an archive are read one by one.
	return threads > 1 && recordings.some(isZipFile) ? 1 : threads;
}
