import type { Writable } from "node:stream";

/** Resolves once a stream takes more, or never will. Leaves no listener behind: a long download waits thousands of times. */
export const drained = (stream: Writable): Promise<void> =>
	new Promise((resolve) => {
		const end = () => {
			stream.off("drain", end).off("close", end);
			resolve();
		};
		stream.on("drain", end).on("close", end);
		if (stream.closed) end();
	});
