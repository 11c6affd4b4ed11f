import { expect, test } from "vitest";
import { isErrorCode } from "../../src/checker/coverage/inventory.ts";
import { errorDocs, ruleDocs } from "../../src/checker/docs.ts";
import { type Rule, rules } from "../../src/checker/finding.ts";
import { loadInventories } from "../../src/contracts/load.ts";
import { operations } from "../operations.ts";
import { anchorsOf, brokenLinks, foreignParts, unrendered } from "./page-links.ts";
import { files, pages } from "./site.ts";

test("every link of the docs site leads to a page and to an anchor on it, and no anchor is there twice", () => {
	expect(brokenLinks(files)).toEqual([]);
});

test.each([
	["to no page", `<a href="/away/">`, "/away/ leads nowhere"],
	["to no anchor", `<a href="#away">`, "#away leads nowhere"],
	["to no anchor of another page", `<a href="/other/#away">`, "/other/#away leads nowhere"],
	["out of a template", `<template><a href="/away/"></template>`, "/away/ leads nowhere"],
])("a link %s is noticed", (_, html, fault) => {
	const site = new Map([
		["/", html],
		["/other/", `<p id="here">`],
	]);
	expect(brokenLinks(site)).toEqual([`/: ${fault}`]);
});

test("an anchor that is there twice is noticed", () => {
	expect(brokenLinks(new Map([["/", `<p id="a"><p id="a">`]]))).toEqual(["/: #a is there twice"]);
});

test("both languages have the same pages with the same anchors, and each has its Markdown beside it", () => {
	const english = pages.filter((address) => !address.startsWith("/zh/"));
	expect(
		pages
			.filter((address) => address.startsWith("/zh/"))
			.map((address) => address.slice(3))
			.sort(),
	).toEqual([...english].sort());
	for (const address of english) {
		expect(anchorsOf(files.get(`/zh${address}`) ?? ""), address).toEqual(anchorsOf(files.get(address) ?? ""));
		const markdown = address === "/" ? "/index.md" : `${address.slice(0, -1)}.md`;
		for (const file of [markdown, `/zh${markdown}`]) {
			expect(files.get(file), file).toMatch(/^# .+\n\n/);
			expect(files.get("/llms.txt")).toContain(`(${file})`);
		}
	}
});

test.each(["/", "/zh/"])("every page of a rule and every row of an error code that a report names is there: %s", async (language) => {
	const codes = (await loadInventories()).flatMap(({ operations }) =>
		operations.flatMap((operation) => operation.items()).filter(isErrorCode),
	);
	const named = [
		...(Object.keys(rules) as Rule[]).map((rule) => ruleDocs(rule, `http://127.0.0.1${language}`)),
		...codes.map(({ name = "" }) => errorDocs(name, `http://127.0.0.1${language}`)),
	];
	const there = new Map(pages.map((address) => [address, new Set(anchorsOf(files.get(address) ?? ""))]));
	expect(codes.length).toBeGreaterThan(100);
	expect(
		named.filter((link) => {
			const { pathname, hash } = new URL(link);
			const anchors = there.get(pathname);
			return anchors === undefined || (hash !== "" && !anchors.has(decodeURIComponent(hash.slice(1))));
		}),
	).toEqual([]);
});

test.each(operations)(
	"$operationId has a page, whose Markdown names all its answers",
	({ api, operationId, method, template, answers }) => {
		const markdown = files.get(`/${api}/${operationId}.md`) ?? "";
		expect(pages).toContain(`/${api}/${operationId}/`);
		expect(markdown).toContain(`${method} ${template}`);
		for (const { example } of answers) if (example !== undefined) expect(markdown).toContain(`\`${example}\``);
	},
);

test("no page loads anything from elsewhere, and each has a policy without unsafe-inline and unsafe-eval", () => {
	for (const address of [...pages, "/404.html", "/zh/404.html"]) expect(foreignParts(files.get(address) ?? ""), address).toEqual([]);
});

test.each([
	["a script from elsewhere", `<script src="https://other.example/x.js">`, "https://other.example/x.js"],
	["a style sheet from elsewhere", `<link rel="stylesheet" href="//other.example/x.css">`, "//other.example/x.css"],
	["a style attribute", `<p style="color: red">`, "style"],
	["a handler", `<p onclick="go()">`, "onclick"],
	["no policy", `<p>`, "no policy"],
	["a loose policy", `<meta http-equiv="Content-Security-Policy" content="script-src 'unsafe-inline'">`, "'unsafe-inline'"],
])("%s is noticed", (_, html, part) => expect(foreignParts(html)).toContain(part));

test("no page shows marks of Markdown", () => {
	for (const address of pages) expect(unrendered(files.get(address) ?? ""), address).toEqual([]);
});

test.each(["<p>**a（b）**c", "<td>[a](/b/#c d)"])("a mark in %s is noticed", (html) => expect(unrendered(html)).toHaveLength(1));

test("every change of a contract is in both feeds", () => {
	for (const feed of ["/feed.xml", "/zh/feed.xml"]) {
		const entries = files.get(feed)?.match(/<entry>/g) ?? [];
		expect(entries.length).toBeGreaterThan(0);
		expect(new Set(files.get(feed)?.match(/<id>[^<]+/g)).size).toBe(entries.length + 1);
	}
});
