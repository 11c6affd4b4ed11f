import type { Writable } from "node:stream";

/** In milliseconds. Shorter work shows nothing. */
const delay = 2_000;

/** Shows on a terminal what goes on while the work lasts, and nothing in a pipe or a file. Other output may be written meanwhile. */
export async function whileShown<T>(stream: Writable & { isTTY?: boolean }, text: string, work: () => Promise<T>): Promise<T> {
	if (!stream.isTTY) return work();
	const { default: spinnerOf } = await import("yocto-spinner");
	const spinner = spinnerOf({ text, stream });
	const timer = setTimeout(() => spinner.start(), delay);
	try {
		return await work();
	} finally {
		clearTimeout(timer);
		if (spinner.isSpinning) spinner.stop();
	}
}
