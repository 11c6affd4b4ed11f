import { describe, expect, test } from "vitest";
import { type Carrier, carry, described, pointerTo, shownAs, valuesIn } from "./carrier.ts";

const header: Carrier = { in: "header", name: "X-Key", prefix: "Key " };
const query: Carrier = { in: "query", name: "key~" };
const cookie: Carrier = { in: "cookie", name: "sid" };

/** Headers by lower-case names. */
const received = (search: string, headers: Record<string, string[]> = {}) => ({
	url: new URL(`https://cloud.example/${search}`),
	header: (name: string) => headers[name.toLowerCase()] ?? [],
});

describe("A credential is found", () => {
	test.each<[string, Carrier, ReturnType<typeof received>, string[]]>([
		["in a header, each time that it came", header, received("", { "x-key": ["a", "b"] }), ["a", "b"]],
		["in the query, decoded", query, received("?key~=a%20b&key~=c"), ["a b", "c"]],
		["not in a query parameter of another case", query, received("?KEY~=a"), []],
		["not where there is no query", query, received(""), []],
		["in a cookie among others", cookie, received("", { cookie: ["a=b; sid=c=d;sid=e", "sid=f"] }), ["c=d", "e", "f"]],
		["not in a cookie of another case, or with a longer name", cookie, received("", { cookie: ["SID=a; asid=b; sidecar=c"] }), []],
	])("%s", (_, carrier, request, values) => expect(valuesIn(carrier, request)).toEqual(values));
});

describe("A credential is added to a request", () => {
	const sent = (carriers: Carrier[]) => {
		const request = { url: new URL("https://cloud.example/?a=b"), headers: {} };
		for (const [index, carrier] of carriers.entries()) carry(request, carrier, `v ${index}`);
		return { search: request.url.search, headers: request.headers };
	};

	test("as a header", () => expect(sent([header])).toEqual({ search: "?a=b", headers: { "X-Key": "v 0" } }));
	test("behind the rest of the query", () => expect(sent([query])).toEqual({ search: "?a=b&key%7E=v+0", headers: {} }));
	test("as a cookie beside the others", () => {
		expect(sent([cookie, { in: "cookie", name: "csrf" }])).toEqual({ search: "?a=b", headers: { Cookie: "sid=v 0; csrf=v 1" } });
	});
});

test.each([
	[header, "/request/headers/x-key", "X-Key: Key ...", "X-Key: Key …"],
	[query, "/request/query/key~0", "query key~", "?key~=…"],
	[cookie, "/request/headers/cookie", "cookie sid", "Cookie: sid=…"],
	[{ ...cookie, prefix: "t-" }, "/request/headers/cookie", "cookie sid: t-...", "Cookie: sid=t-…"],
	[{ in: "header", name: "X" } as const, "/request/headers/x", "X", "X: …"],
])("%j has a pointer, a description and a form for a page", (carrier, pointer, description, shown) => {
	expect([pointerTo(carrier), described(carrier), shownAs(carrier)]).toEqual([pointer, description, shown]);
});
