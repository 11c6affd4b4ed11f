import { describe, expect, test } from "vitest";
import { findEntries } from "./find-entries.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
/** What stands before the first entry. */
const before = (text: string) => {
	const at = findEntries(bytes(text));
	return at === undefined ? undefined : new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes(text).subarray(0, at));
};

test.each([
	'{"log":{"entries":[',
	'\ufeff{ "log" : { "version": "1.2", "entries" : [',
	'{"comment":"\\"entries\\":[","log":{"pages":[{"entries":[1]}],"entries":[',
	'{"entries":[{}],"log":{"creator":{"log":{"entries":[1]}},"entries":[',
])("the entries begin behind %s", (head) => expect(before(`${head}{},{}]}}`)).toBe(head));

describe("no entries begin in", () => {
	test.each([
		["a beginning that breaks off before them", '{"log":{"entries":'],
		["a string that breaks off", '{"log":{"entries":"['],
		["entries outside of a log", '{"entries":[{}]}'],
		["entries deeper in it", '{"log":{"pages":{"entries":[{}]}}}'],
		["a log that is a list", '{"log":["entries",[{}]]}'],
		["entries that are an object", '{"log":{"entries":{"a":[]}}}'],
		["a name that is written in another way", '{"l\\u006fg":{"entries":[]}}'],
		["nothing", ""],
	])("%s", (_, text) => expect(before(text)).toBeUndefined());
});
