import { describe, expect, test } from "vitest";
import { CheckedValue } from "./checked-value.ts";
import { HarError } from "./har-error.ts";

const place = (value: unknown) => new CheckedValue(value, "3", "traffic.har");

test("a value of the wanted type is given", () => {
	const entry = place({ url: "https://lantern.example/a", status: 200, headers: [{ name: "a" }, { name: "b" }] });
	expect(entry.member("url").string()).toBe("https://lantern.example/a");
	expect(entry.member("url").url().pathname).toBe("/a");
	expect(entry.member("url").optionalString()).toBe("https://lantern.example/a");
	expect(entry.member("status").number()).toBe(200);
	expect(
		entry
			.member("headers")
			.list()
			.map((header) => header.member("name").string()),
	).toEqual(["a", "b"]);
});

test.each([
	[undefined, true],
	[null, true],
	["", false],
	[0, false],
])("whether %j is absent: %s", (value, absent) => {
	expect(place(value).absent).toBe(absent);
	if (absent) expect(place(value).optionalString()).toBeUndefined();
});

describe("another value is an error that names its place in the HAR and not the value:", () => {
	test.each<[string, (entry: CheckedValue) => unknown, string]>([
		["a string", (entry) => entry.member("a/b").string(), "/a~1b: expected string, got integer"],
		["a string that may be absent", (entry) => entry.member("a/b").optionalString(), "/a~1b: expected string, got integer"],
		["a number", (entry) => entry.member("list").list()[1]?.member("size").number(), "/list/1/size: expected number, got nothing"],
		["an array", (entry) => entry.member("text").list(), "/text: expected array, got string"],
		["a URL", (entry) => entry.member("text").url(), "/text: expected an absolute URL, got other text"],
		["a member of what has none", (entry) => entry.member("text").member("size").string(), "/text/size: expected string, got nothing"],
	])("%s", (_, read, message) => {
		const entry = place({ "a/b": 1, list: ["x", {}], text: "/secret" });
		expect(() => read(entry)).toThrow(new HarError(`traffic.har: not a HAR 1.2 file: /log/entries/3${message}`));
	});
});
