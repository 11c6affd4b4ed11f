import { describe, expect, test } from "vitest";
import type { Finding } from "../../finding.ts";
import { brokenBody, shownOf } from "../fixtures/shown.ts";
import { overview } from "./overview.ts";

const exchanges = [await shownOf(brokenBody), await shownOf(brokenBody, 1)];
const kind = (changes: Partial<Finding>): Finding => ({
	file: "a.har",
	exchange: 0,
	request: "GET /lamps/{lamp}",
	level: "drift",
	rule: "unknown-member",
	api: "lantern",
	operationId: "showLamp",
	status: 200,
	pointer: "/response/body/size",
	message: "",
	spec: "",
	...changes,
});
const kinds = (...findings: Finding[]) =>
	[...overview(findings, exchanges).text.matchAll(/<span>(\S+(?: times)?)<\/span>\n<span><a href="#([^"]+)">([^<]+)/g)].map((found) =>
		found.slice(1).join(" "),
	);

test("each kind is a line that leads to where it was seen first", () => {
	expect(
		overview([kind({ exchange: 1, count: 2 })], exchanges).text,
	).toBe(`<ul class="kinds"><li class="drift" data-api="lantern" data-operation="showLamp" data-rule="unknown-member">
<span class="level">drift</span> <span>2 times</span>
<span><a href="#exchange-1">unknown-member</a> <code>/response/body/size</code></span>
<span class="spec">showLamp 200</span>
</li></ul>
`);
});

describe("the kinds stand", () => {
	test("errors first, and the frequent before the rare", () => {
		expect(
			kinds(
				kind({ count: 3 }),
				kind({ count: 9, rule: "unknown-value" }),
				kind({ level: "error", rule: "response-schema" }),
				kind({ level: "error", rule: "request-schema", count: 2 }),
			),
		).toEqual([
			"2 times exchange-0 request-schema",
			"once exchange-0 response-schema",
			"9 times exchange-0 unknown-value",
			"3 times exchange-0 unknown-member",
		]);
	});

	test("without those of exchanges that the page does not show", () => {
		expect(kinds(kind({}), kind({ exchange: 7 }), kind({ file: "b.har" }))).toEqual(["once exchange-0 unknown-member"]);
	});

	test("ten of them, and the others folded", () => {
		const all = Array.from({ length: 12 }, (_, index) => kind({ pointer: `/m${index}` }));
		expect(overview(all.slice(0, 10), exchanges).text).not.toContain("<details>");
		const [shown = "", folded = ""] = overview(all, exchanges).text.split("<details><summary><span>2 more kinds</span></summary>");
		expect([shown, folded].map((text) => text.match(/<li /g)?.length)).toEqual([10, 2]);
	});
});

test("of a kind that no contract knows there is no operation", () => {
	const { text } = overview([kind({ api: null, operationId: null, count: 2 })], exchanges);
	expect(text).toContain('data-api="" data-operation=""');
	expect(text).toContain('<span class="spec">no known operation 200</span>');
});

test("a single finding needs no overview", () => expect(overview([kind({})], exchanges).text).toBe(""));
