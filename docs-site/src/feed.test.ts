import { expect, test } from "vitest";
import type { Change } from "./changes.ts";
import { feedOf } from "./feed.ts";

const change: Change = { api: "acme", version: "1.1.0", date: "2026-02-01", operationIds: ["openScreen", "showJob"], text: "`a` < b & c" };
const older: Change = { ...change, version: "1.0.0", date: "2026-01-01", operationIds: ["showJob"], text: "New." };
const idsIn = (feed: string) => [...feed.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);

test("a feed has its changes, the newest first, in bare words", () => {
	const feed = feedOf([older, change], "zh");
	const [head = "", first = "", second = ""] = feed.split("<entry>\n");
	expect(head).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh">
<id>tag:console-contracts.example,2026:zh</id>
<title>Console Contracts: 变更历史</title>
<updated>2026-02-01T00:00:00Z</updated>
<author><name>Console Contracts</name></author>
<link rel="self" type="application/atom+xml" href="/zh/feed.xml"/>
<link href="/zh/changes/"/>
`);
	expect(first.replace(/[0-9a-f]{8}(?=<\/id>)/, "<hash>")).toBe(`<id>tag:console-contracts.example,2026:zh:acme:1.1.0:<hash></id>
<title>acme 1.1.0: openScreen, showJob</title>
<updated>2026-02-01T00:00:00Z</updated>
<link href="/zh/acme/openScreen/#changes"/>
<content type="text">a &lt; b &amp; c</content>
</entry>
`);
	expect(second).toMatch(/<title>acme 1\.0\.0: showJob<\/title>\n.*<\/entry>\n<\/feed>\n$/s);
});

test("an entry keeps its id while it says the same, and has another when it does not", () => {
	const [, id] = idsIn(feedOf([change], "en"));
	expect(idsIn(feedOf([older, change], "en"))[1]).toBe(id);
	expect(idsIn(feedOf([{ ...change, text: "Other." }], "en"))[1]).not.toBe(id);
	expect(idsIn(feedOf([change], "zh"))[1]).not.toBe(id);
});

test("a feed without changes was never updated", () => {
	expect(feedOf([], "en")).toContain("<updated>1970-01-01T00:00:00Z</updated>");
});
