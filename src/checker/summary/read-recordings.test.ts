import { expect, test } from "vitest";
import { ReadRecordings } from "./read-recordings.ts";

test("the recordings of the parts are those of the whole", () => {
	const recordings = new ReadRecordings();
	expect(recordings.state()).toEqual({ all: 0, unread: 0, broken: 0 });
	for (const part of [
		{ all: 3, unread: 1, broken: 0 },
		{ all: 1, unread: 0, broken: 1 },
	])
		recordings.merge(part);
	expect(recordings.state()).toEqual({ all: 4, unread: 1, broken: 1 });
});
