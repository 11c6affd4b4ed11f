import { expect, test } from "vitest";
import { KnownPaths, queryNames } from "./known-paths.ts";

const [one, two] = [{ unknown: { code: 1006 } }, { unknown: { code: 4000 } }];
const known = new KnownPaths([
	{ path: "/auto.html", query: ["token", "lang"], isPage: true, closings: one },
	{ path: "/auto.html", query: ["path"], isPage: true, closings: two },
	{ path: "/", query: ["token"], isPage: false, closings: one },
]);

test.each([
	["/auto.html?token=a1&lang=EN", one],
	["/auto.html?path=%3Ftoken%3Da1", two],
	["/auto.html?path=a&view_only=1", two],
	["/auto.html", two],
	["/?token=a1", one],
	["/elsewhere?token=a1", {}],
])("%s is refused as the link that is most like it", (target, closings) => {
	expect(known.closingsOf(target)).toEqual(closings);
});

test("a page is where a link of a page leads", () => {
	expect(["/auto.html", "/", "/elsewhere"].map((path) => known.isPage(path))).toEqual([true, false, false]);
});

test("a query has names", () => {
	expect(queryNames("https://a.example/b?c=1&d=2&c=3")).toEqual(["c", "d", "c"]);
	expect(queryNames("/b")).toEqual([]);
});
