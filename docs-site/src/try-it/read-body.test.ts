import { describe, expect, test } from "vitest";
import { longest, readBody } from "./read-body.ts";

const encode = (text: string) => new TextEncoder().encode(text);

/** A body that sends these parts and then does something else. */
const streamOf = (parts: Uint8Array[], then: (body: ReadableStreamDefaultController<Uint8Array>) => void) =>
	new ReadableStream<Uint8Array>({
		pull(body) {
			const part = parts.shift();
			if (part === undefined) then(body);
			else body.enqueue(part);
		},
	});

const textOf = async (body: ReadableStream<Uint8Array> | null) => {
	const { bytes, ...state } = await readBody(body);
	return { text: new TextDecoder().decode(bytes), ...state };
};

describe("A body is read", () => {
	test("whole where it ends", async () => {
		const body = streamOf([encode("on"), encode(""), encode("ce")], (body) => body.close());
		expect(await textOf(body)).toEqual({ text: "once", isWhole: true, isLong: false });
	});

	test("as nothing where there is none", async () => {
		expect(await textOf(null)).toEqual({ text: "", isWhole: true, isLong: false });
	});

	test("as far as it came where it breaks off", async () => {
		const body = streamOf([encode("on")], (body) => body.error(new Error("reset")));
		expect(await textOf(body)).toEqual({ text: "on", isWhole: false, isLong: false });
	});

	test("no further than anybody wants, though the rest never ends, and the sender is told", async () => {
		let isCancelled = false;
		const endless = new ReadableStream<Uint8Array>({
			pull: (body) => body.enqueue(new Uint8Array(longest / 4)),
			cancel() {
				isCancelled = true;
				return new Promise<void>(() => undefined);
			},
		});
		const { bytes, ...state } = await readBody(endless);
		expect([bytes.length, isCancelled, state]).toEqual([(longest / 4) * 5, true, { isWhole: false, isLong: true }]);
	});
});
