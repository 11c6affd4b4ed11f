import { expect, test } from "vitest";
import { fireKiln, readFiring, watchKiln } from "./fixtures/operation.ts";
import { asksForPage, frontPage } from "./front-page.ts";

const browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

test.each([
	["a browser", "GET", "/", browser, true],
	["a program", "GET", "/", "*/*", false],
	["a program that says nothing", "GET", "/", undefined, false],
	["a client of JSON", "GET", "/", "application/json", false],
	["a browser elsewhere", "GET", "/kilns", browser, false],
	["a browser that posts", "POST", "/", browser, false],
])("the first page is for %s: %s %s", (_, method, path, accept, asks) => {
	expect(asksForPage({ method, headers: accept === undefined ? {} : { accept } }, path)).toBe(asks);
});

test("the first page leads to the docs and lists the operations", () => {
	const { body } = frontPage([{ ...fireKiln(), summary: "Fire a <hot> kiln" }, readFiring()], "http://127.0.0.1:4000/?a&b");
	expect(body).toContain('<a href="http://127.0.0.1:4000/?a&amp;b">Docs</a>');
	expect(body).toContain("<li><code>POST /kilns/{kiln}/firings</code> Fire a &lt;hot&gt; kiln</li>\n<li><code>GET ");
});

test("without an address there is no link to the docs", () => {
	expect(frontPage([], undefined).body).not.toContain("Docs");
});

test("a screen is linked where an operation leads to the page of a console", () => {
	const link = '<li><a href="/__mock/screen/open">A screen</a></li>';
	expect(frontPage([watchKiln()], undefined).body).toContain(link);
	expect(frontPage([fireKiln()], undefined).body).not.toContain(link);
});
