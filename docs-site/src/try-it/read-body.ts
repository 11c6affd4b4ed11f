/** In bytes. No API of the docs sends as much, and a page that holds more of it answers its reader no longer. */
export const longest = 5_000_000;

interface Read {
	bytes: Uint8Array<ArrayBuffer>;
	/** Whether all of it came. */
	isWhole: boolean;
	/** Whether reading stopped because there was more than anybody wants. */
	isLong: boolean;
}

/** What comes of a body until it ends, breaks off or is too long. Never rejects. */
export async function readBody(body: ReadableStream<Uint8Array> | null): Promise<Read> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	const read = (state: Partial<Read>): Read => ({ bytes: joined(chunks), isWhole: false, isLong: false, ...state });
	if (body === null) return read({ isWhole: true });
	const reader = body.getReader();
	try {
		while (size <= longest) {
			const { value } = await reader.read();
			if (value === undefined) return read({ isWhole: true });
			chunks.push(value);
			size += value.length;
		}
	} catch {
		return read({});
	}
	// Nobody waits for the server to hear of it.
	reader.cancel().catch(() => undefined);
	return read({ isLong: true });
}

function joined(chunks: Uint8Array[]): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
	let at = 0;
	for (const chunk of chunks) {
		bytes.set(chunk, at);
		at += chunk.length;
	}
	return bytes;
}
