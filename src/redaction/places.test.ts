import { expect, test } from "vitest";
import type { Marks } from "./marks.ts";
import { mayHold, placesOf } from "./places.ts";

const marks = (...pointers: string[]): Marks => ({ path: "/doors/{door}", credentials: [], pointers });

test("marks are told apart by the part of the exchange to which they lead", () => {
	const places = placesOf(
		marks(
			"/request/path/door",
			"/request/query/guest",
			"/request/headers/x-guest",
			"/request/body/a~1b",
			"/response/headers/x-ticket",
			"/response/body/list/*/pin",
		),
	);
	expect(places).toMatchObject({
		path: { text: "/doors/{door}" },
		inPath: new Set(["door"]),
		inQuery: new Set(["guest"]),
		request: { headers: new Set(["x-guest"]), body: { marks: [["a/b"]], names: new Set(["a/b"]) } },
		response: { headers: new Set(["x-ticket"]), body: { marks: [["list", "*", "pin"]], names: new Set(["pin"]) } },
	});
});

test("the same marks are read once", () => {
	const same = marks("/request/path/door");
	expect(placesOf(same)).toBe(placesOf(same));
	expect(placesOf(same)).not.toBe(placesOf({ ...same }));
});

test.each([
	["/response/body/pin", '{"pin":1}', true],
	["/response/body/pin", '{"p\\u0069n":1}', true],
	["/response/body/pin", '{"other":1}', false],
	["/response/body/pins/*", '{"other":1}', true],
	["/response/body", '{"other":1}', true],
	["/request/body/pin", '{"pin":1}', false],
])("with a mark at %s a body %s may hold a secret: %s", (pointer, text, expected) =>
	expect(mayHold(placesOf(marks(pointer)).response.body, text)).toBe(expected),
);
