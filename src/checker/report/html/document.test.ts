import { describe, expect, test } from "vitest";
import type { Finding } from "../../finding.ts";
import type { Summary } from "../../summary/summary.ts";
import { brokenBody, driftingBody, shownOf } from "../fixtures/shown.ts";
import { type Content, documentOf } from "./document.ts";

const summary: Summary = {
	exchanges: 2,
	levels: { ok: 2, drift: 0, error: 0 },
	leftOut: new Map(),
	notJudged: { requestBodies: 0, responseBodies: 0, credentials: 0 },
	called: true,
	blind: false,
	late: [],
	errors: [],
	moreErrors: 0,
	drift: [],
	moreDrift: 0,
	coverage: { total: 0, covered: 0, operations: [], unseen: [] },
	warnings: [],
};
const machinery = { style: "p > b {}", script: "run(1 < 2)", policy: "default-src 'none'" };
const content = (changes: Partial<Content>): Content => ({
	summary,
	exchanges: [],
	more: 0,
	kinds: [],
	page: (rule) => `# ${rule}\n\nFound.\n`,
	docs: undefined,
	...changes,
});
const page = (changes: Partial<Content>) => documentOf(content(changes), machinery).text;

test("the page holds its style and its script as they are, and the policy that lets only them run", () => {
	const text = page({});
	expect(text).toMatch(/^<!doctype html>\n<html lang="en">\n/);
	expect(text).toContain("<style>p > b {}</style>");
	expect(text).toContain("<script>run(1 < 2)</script>");
	expect(text).toContain(`content="default-src &#39;none&#39;"`);
});

describe("the verdict is the title and stands first:", () => {
	test.each([
		[1, { ok: 1, drift: 0, error: 0 }, "ok", "The exchange keeps the contract"],
		[1, { ok: 0, drift: 1, error: 0 }, "drift", "The exchange keeps the contract, with drift"],
		[1, { ok: 0, drift: 0, error: 1 }, "error", "The exchange breaks the contract"],
		[3, { ok: 3, drift: 0, error: 0 }, "ok", "All 3 exchanges keep the contract"],
		[3, { ok: 1, drift: 2, error: 0 }, "drift", "All 3 exchanges keep the contract, 2 with drift"],
		[3, { ok: 1, drift: 1, error: 1 }, "error", "1 of 3 exchanges breaks the contract"],
		[3, { ok: 1, drift: 0, error: 2 }, "error", "2 of 3 exchanges break the contract"],
	])("%d exchanges, %j: %s", (exchanges, levels, level, verdict) => {
		const text = page({ summary: { ...summary, exchanges, levels } });
		expect(text).toContain(`<title>${verdict}</title>`);
		expect(text).toContain(`<h1 class="${level}">${verdict}</h1>`);
	});
});

test("the tiles count the exchanges of each level, and what was left out", () => {
	const leftOut = new Map([["no response", 2]]);
	const text = page({ summary: { ...summary, levels: { ok: 1, drift: 2, error: 3 }, leftOut } });
	expect(text).toContain(`<dl class="tiles">
<div class="error"><dt>with errors</dt><dd>3</dd></div>
<div class="drift"><dt>with drift</dt><dd>2</dd></div>
<div class="ok"><dt>ok</dt><dd>1</dd></div>
<div><dt>left out</dt><dd>2 no response</dd></div></dl>`);
	expect(page({})).not.toContain("left out");
});

test("a tile says what was not judged", () => {
	const notJudged = { requestBodies: 0, responseBodies: 3, credentials: 2 };
	const text = page({ summary: { ...summary, notJudged } });
	expect(text).toContain("<div><dt>not judged</dt><dd>3 bodies of responses, 2 credentials</dd></div></dl>");
	expect(page({})).not.toContain("not judged");
});

test("errors of the recordings together stand in a section of their own, with their rule explained", () => {
	const finding: Finding = {
		...{ file: "a.har", exchange: 7, level: "error", rule: "unknown-operation", api: "lantern", operationId: null, status: 200, count: 2 },
		request: "GET /towers",
		...{ pointer: "/request/path", message: "expected a path, got <towers>", spec: "specs/lantern/openapi.yaml:10" },
	};
	const text = page({ summary: { ...summary, late: [finding] } });
	expect(text).toContain('<h2 id="late">Found in the recordings together</h2>');
	expect(text).toContain("2 times, first in a.har #7 GET /towers 200");
	expect(text).toContain("<p>expected a path, got &lt;towers&gt;</p>");
	expect(text).toContain('<h3 id="unknown-operation">');
	expect(page({})).not.toContain('id="late"');
});

test("a warning stands with the verdict", () => {
	const text = page({ summary: { ...summary, warnings: [{ kind: "all-alike", message: "All <alike>" }] } });
	expect(text).toContain('<p class="warning"><strong>Warning</strong> All &lt;alike&gt;</p>');
});

test("where nothing was found there is nothing to filter and no rule to explain", () => {
	const text = page({});
	for (const id of ["findings", "rules", "coverage"]) expect(text).not.toContain(`id="${id}"`);
});

test("the exchanges in which something was found stand in a row, and then the rules of what was found", async () => {
	const exchanges = [await shownOf(driftingBody), await shownOf(brokenBody, 1)];
	const text = page({ exchanges, kinds: exchanges.flatMap(({ findings }) => findings) });
	expect([...text.matchAll(/id="(exchange-\d|findings|response-schema|unknown-member)"/g)].map(([, id]) => id)).toEqual([
		"findings",
		"exchange-0",
		"exchange-1",
		"response-schema",
		"unknown-member",
	]);
	expect(text).toContain('<ul class="kinds">');
	expect(text).toContain("<form hidden");
	expect(text).toContain("<p>What is secret in a request or a response, and each host, is a stand-in here.</p>");
	expect(text).not.toContain("than a page can show");
});

test("findings that the page does not show are counted", async () => {
	const text = page({ exchanges: [await shownOf(brokenBody)], more: 1 });
	expect(text).toContain('<p class="warning">1 more finding than a page can show. <code>--format json</code> has them all.</p>');
});
