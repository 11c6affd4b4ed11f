import { expect, test } from "vitest";
import { covering, elementsOf } from "./covering.ts";

const pages = new Map([
	["/a/", '<main class="x"><p>'],
	["/b/", '<main class="x y"><p><table>'],
	["/c/", '<dialog class="astro-1 z">'],
]);

test("a page that shows nothing of its own is left out, and everything is shown once", () => {
	expect(covering(pages, elementsOf)).toEqual(["/b/", "/c/"]);
});

test("an element is told by its name and by each of its classes, but not by those that a bundler makes", () => {
	expect(elementsOf(pages.get("/c/") ?? "")).toEqual(["dialog.", "dialog.z"]);
});
