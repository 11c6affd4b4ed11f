import { describe, expect, onTestFinished, test } from "vitest";
import { acme } from "../fixtures/acme.ts";
import { openJob } from "../fixtures/jobs.ts";
import type { Language } from "../language.ts";
import measured from "../metrics.json" with { type: "json" };
import { operationsOf } from "../operation.ts";
import { type OperationPage, operationPage } from "../reference/operation-page.ts";
import { text } from "../text.ts";
import { authenticationArticle } from "./authentication.ts";
import { changesArticle } from "./changes.ts";
import { checkingArticle } from "./checking.ts";
import { compareArticle } from "./compare.ts";
import { conditionOf, consoleLinkNotes, consoleLinkTable } from "./console-links.ts";
import { errorIndexOf, errorsArticle } from "./errors.ts";
import { evidenceArticle } from "./evidence.ts";
import { homeArticle } from "./home.ts";
import { operationArticle } from "./operation.ts";
import { prose } from "./prose.ts";
import { provenanceArticle } from "./provenance.ts";
import { startArticle } from "./start.ts";

const t = text.en;
const pagesIn = (language: Language, change = (text: string) => text): OperationPage[] =>
	operationsOf(acme(language, (all) => change(all.replace("      deprecated: true\n", "")))).map((operation) => operationPage(operation));
const pages = pagesIn("en");

test.each([
	["home", homeArticle],
	["start", startArticle],
	["compare", compareArticle],
	["errors", errorsArticle],
	["authentication", authenticationArticle],
	["provenance", provenanceArticle],
	["evidence", evidenceArticle],
])("without a contract there is no %s", (_, article) => {
	expect(article([])).toBe("");
});

describe("The first page", () => {
	test("leads on by what its reader wants, and has the calls for a console beside each other", () => {
		expect(homeArticle(pages).split("\n").slice(0, 10)).toEqual([
			`- **[I build a portal](/start/)**: ${t.readersWant.start}`,
			`- **[I only need the client](/client/)**: ${t.readersWant.client}`,
			`- **[I have a HAR](/checking/)**: ${t.readersWant.checking}`,
			`- **[I add an API](/adding/)**: ${t.readersWant.adding}`,
			"",
			"## Compare endpoints",
			"",
			"| Operation | Request | Asynchronous? | Authentication and signing | Token life | Opens |",
			"| --- | --- | --- | --- | --- | --- |",
			"| [Open the screen of a machine](/acme/openScreen/) Acme Screens | `POST /v1/machines/{machine}/screen` | no | `token` or `signed` | not specified | [a web page, a native client](/acme/openScreen/#open-console) |",
		]);
		expect(homeArticle(pages.map((page) => ({ ...page, deprecated: true })))).not.toContain("Compare");
	});

	test("leads on in the page's language", () => {
		const article = homeArticle(pagesIn("zh"));
		expect(article).toContain("- **[我在开发云门户](/zh/start/)**：");
		expect(article.endsWith(prose("about", "zh"))).toBe(true);
	});
});

describe("The page to start with", () => {
	const article = startArticle(pages);
	const [, opened = "", started = ""] = article.split(/^### /m);

	test("has the ways to a console; a job that anybody may look at is no beginning", () => {
		const ways = (all: OperationPage[]) =>
			startArticle(all)
				.split("\n## Acme Screens\n")[1]
				?.match(/^### .*$/gm);
		expect(ways(pages)).toEqual(["### Open the screen of a machine", "### startScreen", "### showJob"]);
		expect(ways(pagesIn("en", openJob))).toEqual(["### Open the screen of a machine", "### startScreen"]);
		expect(ways(pagesIn("en", (all) => all.replace(/^security: .*$/m, "security: [{ token: [] }]")))).toContain("### showJob");
	});

	test("has no way that is deprecated", () => {
		const deprecated = pages.map((page) => ({ ...page, deprecated: page.title === "startScreen" }));
		expect(startArticle(deprecated)).not.toContain("### startScreen");
		expect(compareArticle(deprecated)).not.toContain("startScreen");
	});

	test("says how to get a credential, and which others there are", () => {
		expect(opened).toContain("1. **Get a credential.** Ask for one.\n\nOr use another: [`signed`](/authentication/).\n");
		expect(startArticle(pagesIn("en", (all) => all.replace(/^security: .*$/m, "security: []")))).toContain(
			"1. **Get a credential.** no credential\n",
		);
	});

	test("has the first sample and the links of the reply, or of the job's", () => {
		expect(opened).toContain("```sh\n#!/bin/sh\n# Run: sh sample.sh\n");
		// Go's has not been run.
		expect(opened.match(/^```\w+$/gm)).toEqual(["```sh", "```ts", "```python", "```java"]);
		expect(opened).toContain("| `kind` = `web`, the URL's scheme is `https` | a web page | `{+url}` |");
		expect(started).toContain("| the URL's scheme is `https` | a web page | `{+url}` | not specified |");
		expect(started).toContain("`consoleLink(result)` of the client builds it. [Reference](/acme/startScreen/)");
	});
});

test("the comparison has a column for each operation that leads to a console", () => {
	expect(compareArticle(pages).split("\n")).toEqual([
		"| Operation | [Open the screen of a machine](/acme/openScreen/) | [startScreen](/acme/startScreen/) |",
		"| --- | --- | --- |",
		"| API | Acme Screens | Acme Screens |",
		"| Request | `POST /v1/machines/{machine}/screen` | `POST /v1/screens` |",
		"| Parameters | `machine` | None. |",
		"| Request body | `{ size }` | None. |",
		"| Authentication and signing | `token` or `signed` | `token` or `signed` |",
		"| Asynchronous? | no | yes: 202, then poll the job |",
		"| Useful members of the reply | `url` `token` | `location` |",
		"| Token life | not specified | no token |",
		"| Opens | [a web page, a native client](/acme/openScreen/#open-console) | None. |",
		"| Errors: 403 | [403](/acme/openScreen/#403) (codes: 2) | None. |",
		"",
		...prose("kinship", "en").split("\n"),
	]);
});

describe("The error codes", () => {
	test("come in their order, codes before texts, each with a way to its row", () => {
		const more = (all: string) =>
			all.replace('"404": { description: No job. }', '"404": { description: No job., x-errors: [{ code: A1, cause: C., remedy: R. }] }');
		expect(errorsArticle(pagesIn("en", more)).split("\n")).toEqual([
			"## Acme Screens",
			"",
			"An error says why.",
			"",
			"| Code | Cause | What to do | Operations |",
			"| --- | --- | --- | --- |",
			"| `A1` | C. | R. | [showJob 404](/acme/showJob/#404-A1) |",
			"| `A7` | The machine is off. | Turn it on. | [openScreen 403](/acme/openScreen/#403-A7) |",
			"| `no screen` | It has none. | Add one. | [openScreen 403](/acme/openScreen/#403-text-2) |",
		]);
	});

	test("have a row with every operation that gives them, under the code itself", () => {
		const shared = (all: string) =>
			all.replace(
				'"404": { description: No job. }',
				'"404": { description: No job., x-errors: [{ code: A7, cause: Other., remedy: Turn it on. }] }',
			);
		const [index] = errorIndexOf(pagesIn("en", shared));
		expect(index?.rows.map(({ id }) => id)).toEqual(["A7", "no-screen"]);
		expect(index?.rows[0]?.cells).toEqual([
			"`A7`",
			"The machine is off. · Other.",
			"Turn it on.",
			"[openScreen 403](/acme/openScreen/#403-A7) [showJob 404](/acme/showJob/#404-A7)",
		]);
	});

	test("of which two APIs have the same are told apart", () => {
		const [first] = pages;
		if (first === undefined) throw new Error("no page");
		const other = { ...first, operation: { ...first.operation, contract: { ...first.operation.contract, api: "other" } } };
		expect(errorIndexOf([first, other]).map(({ rows }) => rows[0]?.id)).toEqual(["A7", "other.A7"]);
		expect(errorIndexOf([first, other]).map(({ rows }) => rows[0]?.cells[0])).toEqual([
			"`A7` Also in: [Acme Screens](/errors/#other.A7)",
			"`A7` Also in: [Acme Screens](/errors/#A7)",
		]);
	});

	test.each([
		["no screens", "no-screens"],
		["no-screen!", "acme.no-screen"],
		["“”", "acme."],
	])("have an address each, that of the text %s too", (says, id) => {
		const more = (all: string) =>
			all.replace(
				'"404": { description: No job. }',
				`"404": { description: No job., x-errors: [{ text: "${says}", cause: C., remedy: R. }] }`,
			);
		const ids = errorIndexOf(pagesIn("en", more)).flatMap(({ rows }) => rows.map(({ id }) => id));
		expect(ids).toContain(id);
		expect(ids).toHaveLength(3);
		expect(new Set(ids).size).toBe(3);
	});

	test("have an address each where two texts of one API would have the same", () => {
		const more = (all: string) =>
			all.replace(
				'"404": { description: No job. }',
				'"404": { description: No job., x-errors: [{ text: no-screen, cause: C., remedy: R. }, { text: no screen?, cause: C., remedy: R. }] }',
			);
		expect(errorIndexOf(pagesIn("en", more)).flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual([
			"A7",
			"no-screen",
			"acme.no-screen",
			"acme.no-screen-2",
		]);
	});

	test("are none where a contract has none", () => {
		expect(errorsArticle(pages.slice(1))).toBe("## Acme Screens\n\nAn error says why.\n\nNone.");
	});
});

test("the credentials of an API are each said once", () => {
	const [, said = ""] = authenticationArticle(pages).split("## Acme Screens\n\n");
	expect(said).toBe(
		"### token\n\n`X-Acme-Token: Acme …` (Header)\n\nAsk for one.\n\n### signed\n\n`X-Acme-Sign: ACME-1 …` (Header)\n\nSigns the request.\n\n### date\n\n`X-Acme-Date: …` (Header)\n\nWhen it was signed.",
	);
	expect(authenticationArticle(pagesIn("zh")).startsWith(prose("authentication", "zh"))).toBe(true);
});

describe("Unverified claims", () => {
	const [list = "", meaning = ""] = provenanceArticle(pages).split("\n\n## What the references mean\n\n");
	const settled = (name: string) => `A recorded exchange that has \`${name}\`, or that should have it and does not.`;

	test("is what is inferred or decided, a row for each grade, a web hook's too", () => {
		expect(list.split("\n").slice(4)).toEqual([
			`| [openScreen](/acme/openScreen/#query.mode) \`mode\` | inferred | log | ${settled("mode")} |`,
			`| [openScreen](/acme/openScreen/#body.size) \`size\` | inferred | log | ${settled("size")} |`,
			`| [openScreen](/acme/openScreen/#body.size) \`size\` | decision | guide | ${settled("size")} |`,
			`| [startScreen, web hook screenOpened](/acme/startScreen/#opened.hook) \`screenOpened\` | decision | guide | ${settled("screenOpened")} |`,
		]);
		expect(provenanceArticle(pages.slice(2))).toContain("## Acme Screens\n\nNone.\n\n");
	});

	test("lists the documents of each contract with their addresses", () => {
		const named = pagesIn("en", (all) =>
			all.replace(
				"paths:\n",
				'x-references: { guide: { title: A guide, url: "https://acme.example/guide", version: "3", read: "2026-11-28" } }\npaths:\n',
			),
		);
		expect(provenanceArticle(named)).toContain(
			"### Documents\n\n| Named here | Document | Version | Read on |\n| --- | --- | --- | --- |\n| guide | [A guide](https://acme.example/guide) | 3 | 2026-11-28 |",
		);
		expect(named[0]?.discrepancies[0]?.references).toEqual(["[guide](https://acme.example/guide)", "log"]);
	});

	test("explains each grade", () => {
		expect(meaning.split("\n").slice(0, 2)).toEqual([
			"- **documented**: The vendor's document says so.",
			"- **source**: Read in the server's public source.",
		]);
		expect(meaning.endsWith(prose("references", "en"))).toBe(true);
		expect(provenanceArticle(pagesIn("zh"))).toContain("\n- **文档**：厂商文档如此说明。\n");
	});
});

describe("What the tools measured", () => {
	test("is not measured yet where it is not", () => {
		const article = evidenceArticle([acme()]);
		expect(article).toContain("| Acme Screens | Not measured yet. | Not measured yet. | Not measured yet. |");
		expect(article).toContain("### Acme Screens\n\nNot measured yet.\n");
	});

	test("is a row for each grade that adds to those before it, and for all evidence", () => {
		const noticed = (killed: number) => ({ loosening: { killed, total: 9 }, tightening: { killed: killed + 1, total: 8 } });
		const figures: Record<string, unknown> = measured;
		onTestFinished(() => void delete figures.acme);
		figures.acme = {
			generated: { requests: 1, replies: 2, breaks: 3 },
			mutation: {
				evidence: noticed(4),
				byGrade: { captured: noticed(0), documented: noticed(0), source: noticed(2), constructed: noticed(4) },
				suite: noticed(5),
				equivalent: 6,
			},
		};
		const article = evidenceArticle([acme()]);
		expect(article).toContain("| Acme Screens | 1 | 2 | 3 |\n");
		expect(article).toContain(`### Acme Screens

| Caught by | Accepts more | Accepts less |
| --- | --- | --- |
| what is captured or better | 0 of 9 | 1 of 8 |
| what is source or better | 2 of 9 | 3 of 8 |
| all evidence | 4 of 9 | 5 of 8 |
| plus generated exchanges | 5 of 9 | 6 of 8 |

6 more changes cannot be shown by any exchange.
`);
	});

	test("counts the pairs of contracts by their verdict", () => {
		const [, counts = ""] = evidenceArticle([acme()]).split("| Verdict | Test pairs |\n| --- | --- |\n");
		expect(counts.split("\n").map((row) => /^\| `(\w+)` \| [1-9]\d* \|$/.exec(row)?.[1])).toEqual(["major", "minor", "none", "patch"]);
	});
});

describe("The changes", () => {
	const change = (date: string, version: string, operationIds: string[]) => ({
		api: "acme",
		date,
		version,
		operationIds,
		text: `Of ${version}.`,
	});
	const older = change("2026-01-01", "1.0.0", ["openScreen"]);

	test("come by day, the newest first, with a link to each operation", () => {
		expect(changesArticle([older, change("2026-02-01", "1.1.0", ["openScreen", "showJob"])], "en")).toBe(`[Atom feed](/feed.xml)

## 2026-02-01

- acme 1.1.0: Of 1.1.0. ([openScreen](/acme/openScreen/), [showJob](/acme/showJob/))

## 2026-01-01

- acme 1.0.0: Of 1.0.0. ([openScreen](/acme/openScreen/))`);
		expect(changesArticle([older], "zh")).toBe(
			"[Atom 订阅](/zh/feed.xml)\n\n## 2026-01-01\n\n- acme 1.0.0：Of 1.0.0.（[openScreen](/zh/acme/openScreen/)）",
		);
	});

	test("are put in that order, whatever order they come in", () => {
		const newer = change("2026-02-01", "1.1.0", ["showJob"]);
		expect(changesArticle([newer, older], "en")).toBe(changesArticle([older, newer], "en"));
	});

	test("of one day stand under one date", () => {
		const article = changesArticle([older, change("2026-01-01", "0.9.0", ["showJob"])], "en");
		expect([article.match(/^## /gm), article.match(/^- /gm)]).toEqual([["## "], ["- ", "- "]]);
	});
});

describe("The links to a console", () => {
	const links = pages[0]?.consoleLinks ?? [];

	test("are in the order in which they are tried", () => {
		expect(consoleLinkTable(links, t).split("\n")).toEqual([
			`${t.firstMatch} ${t.template} ${t.versions}`,
			"",
			"| When | Opens | Link | Expires |",
			"| --- | --- | --- | --- |",
			"| `kind` = `web`, the URL's scheme is `https` | a web page | `{+url}` | not specified |",
			"| the option `version` = `3`, `token` is set | a native client | `acme://open?t={token}` | `ends` |",
		]);
	});

	test("speak of versions only where one is named", () => {
		expect(consoleLinkNotes(links.slice(0, 1), t)).toBe(`${t.firstMatch} ${t.template}`);
	});

	test.each([
		[{ href: "acme://a", schemes: ["acme"] }, ""],
		[{ href: "{+url}", schemes: ["https", "http"] }, "the URL's scheme is `https` or `http`"],
		[{ href: "acme://a", schemes: ["acme"], when: { "/a/b": "1" } }, "`a.b` = `1`"],
	])("of %j have the condition %j", (link, condition) => {
		expect(conditionOf({ kind: "page", ...link }, t)).toBe(condition);
	});
});

describe("The article of an operation", () => {
	const [open, start] = pages;
	if (open === undefined || start === undefined) throw new Error("no page");

	test("begins with its request and its marks", () => {
		expect(operationArticle(open, []).split("\n\n").slice(0, 9)).toEqual([
			"```http\nPOST /v1/machines/{machine}/screen\n```",
			"`openScreen` · since 1.1 · synchronous · token or signed · the reply contains a secret",
			"Opens: `{+url}` · Token life: not specified",
			"Opens it. At once.",
			"The screen closes when its token ends.",
			"documented: guide",
			"## Documents and servers",
			"Differences that break no client: 1.",
			`- The document: The token lives an hour.\n  The servers: It lives a minute.\n  ${t.toldByDoctor}\n  Source: guide; log`,
		]);
		expect(operationArticle({ ...start, deprecated: true }, [])).toContain(
			"\n**deprecated** · `startScreen` · asynchronous: 202 and a job · token or signed\n",
		);
	});

	test("has the headings of what is there, in the order of the page", () => {
		const headings = (page: OperationPage) =>
			operationArticle(page, [{ api: "acme", version: "1", date: "2026-01-01", operationIds: [], text: "New." }]).match(/^## .*$/gm);
		expect(headings(open)).toEqual(
			[
				t.differences,
				t.samples,
				t.authentication,
				t.parameters,
				t.body,
				t.servers,
				t.responses,
				t.errorCodes,
				t.openConsole,
				t.changeHistory,
				t.download,
			].map((title) => `## ${title}`),
		);
		expect(headings(start)).toEqual(
			[t.samples, t.authentication, t.servers, t.responses, t.job, "A screen was opened", t.changeHistory, t.download].map(
				(title) => `## ${title}`,
			),
		);
	});

	test("has the steps of its job, and its changes", () => {
		const article = operationArticle(start, [{ api: "acme", version: "1.1.0", date: "2026-01-01", operationIds: [], text: "New." }]);
		expect(article).toContain(
			"## The job\n\n1. Your client to the server: `POST /v1/screens` \n2. The server to your client: `202` The job's URL",
		);
		expect(article).toContain("\n6. Your web hook `POST {$request.body#/callback}` A screen was opened\n");
		expect(article).toContain("## Changes of this operation\n\n- 1.1.0 (2026-01-01) New.\n");
	});
});

test.each(["en", "zh"] as const)(
	"the page about checking tells in %s what a verdict leaves out and does not judge, and the menu entry of the browser",
	(language) => {
		const page = checkingArticle(language);
		const [, told = ""] = page.split(`## ${text[language].notSpokenOf}\n`);
		for (const reason of [
			"on other hosts",
			"of an unknown path",
			"CORS preflight",
			"without response",
			"unreadable",
			"Export HAR (with sensitive data)…",
		])
			expect(told).toContain(reason);
	},
);
