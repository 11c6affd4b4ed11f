import { expect, test } from "vitest";
import { copyPage } from "./copy-page.ts";

/** A browser whose server answers with a status, and what was copied. */
function browser(status: number) {
	const copied: string[] = [];
	const asked: string[] = [];
	const read = async (address: unknown) => {
		asked.push(String(address));
		return new Response("# Page", { status });
	};
	return { copied, asked, fetch: read as typeof fetch, clipboard: { writeText: async (text: string) => void copied.push(text) } };
}

test("the Markdown of a page is copied", async () => {
	const there = browser(200);
	expect(await copyPage("/acme/openScreen.md", there)).toBe(true);
	expect([there.asked, there.copied]).toEqual([["/acme/openScreen.md"], ["# Page"]]);
});

test.each([
	["is not there", { ...browser(404) }],
	["came without a clipboard", { ...browser(200), clipboard: undefined }],
	["may not be copied", { ...browser(200), clipboard: { writeText: () => Promise.reject(new Error("not allowed")) } }],
	["cannot be reached", { ...browser(200), fetch: () => Promise.reject(new TypeError("failed")) }],
])("nothing is copied of a page that %s", async (_, there) => {
	expect(await copyPage("/acme/openScreen.md", there)).toBe(false);
});
