import { expect, test } from "vitest";
import { entry, har } from "../../har/fixtures/har.ts";
import { HarError } from "../../har/har-error.ts";
import { Misuse } from "../../misuse.ts";
import { Recordings } from "./recordings.ts";
import { folder } from "./source/fixtures/folder.ts";

const whole = har(entry({}), entry({}));

/** Reads files of these contents. */
async function read(contents: Record<string, string>) {
	const { path, write } = folder();
	const said: string[] = [];
	const files = Object.entries(contents).map(([name, content]) => write(name, content));
	const recordings = new Recordings(files, (line) => void said.push(line.replaceAll(`${path}/`, "")));
	let count = 0;
	const reading = async () => {
		for (const file of files) for await (const batch of recordings.entries(file)) count += batch.length;
		recordings.conclude();
	};
	const error = await reading().catch((reason: unknown) => reason);
	return {
		count,
		said,
		error,
		isPartial: recordings.isPartial({ strict: false }),
		isPartialStrictly: recordings.isPartial({ strict: true }),
		counts: recordings.counts,
	};
}

test("of several recordings, one that cannot be read is named and left out, and is a failure only for who is strict", async () => {
	const { count, said, ...rest } = await read({ "a.har": "{]", "b.har": whole, "c.har": har() });
	expect(count).toBe(2);
	expect(said).toEqual([
		"left out: a.har:1:2: this is not JSON; export the traffic again as HAR",
		"left out: c.har: the HAR has no entries; record some traffic first",
		"2 of 3 recordings are left out",
	]);
	expect(rest).toEqual({ error: undefined, isPartial: false, isPartialStrictly: true, counts: { all: 3, unread: 2, broken: 0 } });
});

test("one that is cut off counts as far as it goes; where it is the only one, the verdict is about a part", async () => {
	const cut = whole.slice(0, -10);
	const alone = await read({ "a.har": cut });
	expect(alone).toMatchObject({ count: 1, error: undefined, isPartial: true, isPartialStrictly: true });
	expect(alone.said).toEqual([
		expect.stringMatching(/^a\.har:1:\d+: is cut off here; export the traffic again as HAR; the entry before that counts$/),
	]);
	const among = await read({ "a.har": cut, "b.har": whole });
	expect(among).toMatchObject({ count: 3, error: undefined, isPartial: false, isPartialStrictly: true, counts: { all: 2, broken: 1 } });
});

test("where nothing is left, that is an error: that of the only file, or one about all", async () => {
	expect((await read({ "a.har": "{]" })).error).toEqual(expect.any(HarError));
	expect((await read({ "a.har": '{"log":' })).error).toEqual(expect.any(HarError));
	const { said, error } = await read({ "a.har": "{]", "b.har": "" });
	expect(error).toEqual(new Misuse("none of 2 recordings can be read"));
	expect(said).toHaveLength(2);
});

test("an error of the program is none of the recording", async () => {
	const recordings = new Recordings(["a", "b"], () => {
		throw new TypeError("wrong");
	});
	await expect(Array.fromAsync(recordings.entries("a"))).rejects.toThrow(TypeError);
});

test("a part of some traffic may be empty", async () => {
	const { path, write } = folder();
	const recordings = new Recordings([write("a.har", har())], (line) => expect.unreachable(`${path}: ${line}`), { mayBeEmpty: true });
	expect(await Array.fromAsync(recordings.entries(recordings.files[0] ?? ""))).toEqual([]);
	recordings.conclude();
	expect(recordings.isPartial({ strict: true })).toBe(false);
});
