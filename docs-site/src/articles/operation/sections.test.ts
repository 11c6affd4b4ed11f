import { describe, expect, test } from "vitest";
import { acme } from "../../fixtures/acme.ts";
import { openJob } from "../../fixtures/jobs.ts";
import { languages } from "../../language.ts";
import { operationOf } from "../../operation.ts";
import { operationPage } from "../../reference/operation-page.ts";
import { text } from "../../text.ts";
import { bodyText, contentBlocks, parameterTables } from "./content.ts";
import { discrepancyText, discrepancyTitle, trapsIn } from "./discrepancies.ts";
import { downloadList } from "./downloads.ts";
import { factsOf } from "./facts.ts";
import { memberTable, sourceOf } from "./members.ts";
import { errorCodeTable, responseList } from "./responses.ts";
import { sampleList } from "./samples.ts";
import { securityText } from "./security.ts";
import { serverList } from "./servers.ts";
import { webHookText } from "./web-hook.ts";

const t = text.en;
const page = (operationId: string, change?: (text: string) => string) => operationPage(operationOf(acme("en", change), operationId));
const head = "| Member | Type | Meaning | Source |\n| --- | --- | --- | --- |";

describe("A table of members", () => {
	test("has a row for each, with what is said of it and where that comes from", () => {
		expect(parameterTables(page("openScreen").parameters, t)).toBe(`### Path

${head}
| \`machine\` | \`string\`, required | The machine. Example: \`desk/1\` \`pattern: ^[a-z/]+$\` | documented: guide |

### Query

${head}
| \`mode\` | \`string\` | The light. Known values (not exhaustive): \`day\` \`night\` | inferred: log |`);
	});

	test("marks what is secret, old or new, and names what it may be instead", () => {
		const written = (all: string) =>
			all.replace(
				"size: { type: string, enum: [small, big], x-provenance: { inferred: [log], decision: [guide] } }",
				"size: { x-since: 1.2, deprecated: true, anyOf: [{ type: string }, { type: integer }], x-sensitive-data: { mask: full } }",
			);
		const [media] = page("openScreen", written).body?.content ?? [];
		expect(memberTable(media?.schema.members.slice(0, 1) ?? [], t)).toBe(
			`${head}
| \`size\` | \`string | integer\`, required, secret, deprecated, since 1.2 |  |  |
| \`or string\` | \`string\`, required |  |  |
| \`or integer\` | \`integer\`, required |  |  |`.replaceAll("string | integer", "string \\| integer"),
		);
	});

	test("is none without members", () => {
		expect(memberTable([], t)).toBe("");
	});

	test("names each grade with its references", () => {
		expect(
			sourceOf(
				{
					provenance: [
						{ grade: "sdk", references: ["a", "b"] },
						{ grade: "odd", references: ["c"] },
					],
				},
				t,
			),
		).toBe("SDK: a; b · odd: c");
	});
});

describe("What an operation is", () => {
	test("is said in a line, what is deprecated first", () => {
		expect(factsOf(page("openScreen"), t)).toEqual([
			"`openScreen`",
			"since 1.1",
			"synchronous",
			"token or signed",
			"the reply contains a secret",
		]);
		expect(factsOf(page("startScreen"), t).slice(0, 3)).toEqual(["**deprecated**", "`startScreen`", "asynchronous: 202 and a job"]);
		expect(factsOf({ ...page("openScreen"), security: [] }, t)).toContain("no credential");
	});
});

describe("Where document and servers differ", () => {
	const trapped = (all: string) =>
		all.replace("told: {} }", "told: {}, trap: Open it at once. }\n        - { says: A., does: B., refs: [log] }");

	test("what breaks a client comes first, with what to do", () => {
		expect(discrepancyTitle(page("openScreen", trapped), t)).toBe("What breaks a client");
		expect(discrepancyText(page("openScreen", trapped), t)).toBe(`- **Open it at once.**
  The document: The token lives an hour.
  The servers: It lives a minute.
  ${t.toldByDoctor}
  Source: guide; log

Differences that break no client: 1.

- The document: A.
  The servers: B.
  Source: log`);
	});

	test("what breaks nobody is told from it", () => {
		const { traps, others } = trapsIn(page("openScreen", trapped));
		expect([traps.map(({ trap }) => trap), others.map(({ says }) => says)]).toEqual([["Open it at once."], ["A."]]);
		expect(discrepancyTitle(page("openScreen"), t)).toBe("Documents and servers");
		expect(discrepancyText({ discrepancies: [] }, t)).toBe("");
	});
});

describe("A body", () => {
	test("has its words, its source, its members and its examples", () => {
		expect(bodyText(page("openScreen").body, t)).toBe(`The screen to open. (required)

source: code

\`application/json\` Wish

${head}
| \`Wish\` | \`object\` | \`additionalProperties: false\` |  |
| \`size\` | \`string\`, required | Values: \`small\` \`big\` | inferred: log · decision: guide |
| \`lamps\` | \`integer[]\` | \`maxItems: 4\` |  |
| \`lamps[]\` | \`integer\` |  |  |

Example \`small\`: A small one

\`\`\`json
{
  "size": "small",
  "lamps": [
    1,
    2
  ]
}
\`\`\``);
		expect(bodyText(undefined, t)).toBe("");
	});

	test("that is shown above says where", () => {
		const [, refused] = page("openScreen", (all) =>
			all.replace("text/plain: { schema: { type: string } }", 'application/json: { schema: { $ref: "#/components/schemas/Screen" } }'),
		).responses;
		expect(contentBlocks(refused?.content ?? [], t)).toEqual(["`application/json` Screen (see 200)"]);
	});
});

describe("The responses", () => {
	test("have their marks, what expires a credential, their headers and their bodies", () => {
		const list = responseList(page("openScreen"), t);
		expect(list).toContain(`### 200

The screen.

captured: log

${head}
| \`X-Acme-Trace\` | \`string\` | For the support. |  |

\`application/json\` Screen

`);
		expect(list).toMatch(/### 403\n\nRefused\.\n\nRenew the credential on: `A9`\n\n`text\/plain` string$/);
	});

	test("are marked where they retryable, are new, or are an error although they are 2xx", () => {
		const marked = (all: string) =>
			all.replace(
				'"202": { description: It runs. }',
				'"202": { description: It runs., x-since: "1.2", x-retryable: true, x-outcome: error }',
			);
		expect(responseList(page("showJob", marked), t)).toContain(
			"### 202\n\nIt runs. (since 1.2, retryable, an error despite its 2xx status)\n\nNo body.",
		);
		expect(responseList(page("showJob"), t)).toContain("### 429\n\nToo often. (retryable)\n\nNo body.");
	});

	test("have a table of their error codes, if there are any", () => {
		expect(errorCodeTable(page("openScreen"), t)).toBe(
			"| Code | Status | Cause | What to do |\n| --- | --- | --- | --- |\n| `A7` | 403 | The machine is off. | Turn it on. |\n| `no screen` | 403 | It has none. | Add one. |",
		);
		expect(errorCodeTable(page("showJob"), t)).toBe("");
	});
});

describe("The credentials", () => {
	test("come alternative after alternative", () => {
		expect(securityText(page("openScreen"), t)).toBe(`One of these: \`token\` or \`signed\` + \`date\`

### token

\`X-Acme-Token: Acme …\` (Header)

Ask for one.

documented: guide

### signed

\`X-Acme-Sign: ACME-1 …\` (Header)

Signs the request.



### date

\`X-Acme-Date: …\` (Header)

When it was signed.

`);
	});

	test("may be none, or none instead", () => {
		expect(securityText(page("showJob", openJob), t)).toBe("no credential");
		const either = (all: string) => all.replace("security: [{ token: [] }, { signed: [], date: [] }]", "security: [{ date: [] }, {}]");
		expect(securityText(page("showJob", either), t)).toMatch(/^One of these: `date` or no credential\n\n### date\n.*\n\nno credential$/s);
	});
});

test("a server has its variables, each on one line", () => {
	expect(serverList(page("openScreen"), t)).toBe(
		"- `https://{region}.acme.example` Acme's cloud\n  - `region` (`north`): The region Values: `north` `south`",
	);
});

test("a server that a client chooses by name has its name, and the whole path where each has its own", () => {
	const other = (text: string) => text.replace("security: [{ token", "  - { url: /test, x-name: test }\nsecurity: [{ token");
	expect(serverList(page("startScreen", other), t).split("\n").at(-1)).toBe("- `test`: `/test/v1/screens` ");
});

test("the samples stand under their languages, without Go's, which has not been run", () => {
	const list = sampleList(page("openScreen"), t);
	expect(list.split("\n\n")[0]).toBe(t.samplesNote);
	expect(list.match(/^### .*$/gm)?.slice(0, 8)).toEqual([
		"### curl: sample.sh (token)",
		"### curl: sample.sh (signed)",
		"### TypeScript: sample.ts (token)",
		"### TypeScript: sample.ts (signed)",
		"### Python: sample.py (token)",
		"### Python: sample.py (signed)",
		"### Java: Sample.java (token)",
		"### Java: Sample.java (signed)",
	]);
	expect(list).toContain("### curl: sample.sh (token)\n\n```sh\n#!/bin/sh\n");
	expect(sampleList(page("showJob", openJob), t)).toContain("### curl: sample.sh\n");
});

test("the bundles can be downloaded", () => {
	expect(downloadList(page("openScreen")).split("\n")[0]).toBe("- [OpenAPI, YAML, English](/specs/acme/openapi.yaml)");
	expect(downloadList(page("openScreen")).split("\n")).toHaveLength(2 * languages.length);
});

test("a web hook is a section of its own, whose headings are a level lower", () => {
	const [hook] = page("startScreen").webHooks;
	if (hook === undefined) throw new Error("no web hook");
	const article = webHookText(hook, t);
	expect(article).toMatch(
		/^## A screen was opened\n\nThe server calls the URL given by this part of your request:\n\n```http\nPOST {\$request\.body#\/callback}\n```\n\ndecision: guide\n\n/,
	);
	expect(article.match(/^#.*$/gm)).toEqual([
		"## A screen was opened",
		"### Parameters",
		"#### Header",
		"### Request body",
		"### Responses",
		"#### 204",
	]);
	expect(article).toMatch(/#### 204\n\nThanks\.\n\nNo body\.$/);
});
