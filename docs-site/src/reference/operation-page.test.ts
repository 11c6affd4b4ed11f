import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../../src/openapi/document.ts";
import { acme } from "../fixtures/acme.ts";
import { chosenId } from "../fixtures/jobs.ts";
import { languages } from "../language.ts";
import { operationOf } from "../operation.ts";
import { claimsOf } from "./claim.ts";
import { downloadsOf } from "./download.ts";
import { errorsOf } from "./error-row.ts";
import { flowOf } from "./flow.ts";
import { operationHeadings } from "./headings.ts";
import { operationPage } from "./operation-page.ts";
import { responseOf } from "./response.ts";
import { securityOf } from "./security.ts";
import { addressOf, serversOf } from "./server.ts";

type Change = (text: string) => string;

const page = (operationId: string, change?: Change, language: "en" | "zh" = "en") =>
	operationPage(operationOf(acme(language, change), operationId));

describe("The page of an operation", () => {
	test("has its title, its marks and what documents and servers say", () => {
		expect(page("openScreen")).toMatchObject({
			prefix: "",
			title: "Open the screen of a machine",
			description: "Opens it. At once.\n\nThe screen closes when its token ends.",
			since: "1.1",
			execution: "sync",
			deprecated: false,
			discrepancies: [{ says: "The token lives an hour.", does: "It lives a minute.", references: ["guide", "log"], isTold: true }],
			body: { description: "The screen to open.", required: true, content: [{ mediaType: "application/json" }] },
			holdsSecret: true,
			webHooks: [],
		});
		expect(page("startScreen")).toMatchObject({ title: "startScreen", execution: "async", deprecated: true, holdsSecret: false });
		expect(page("startScreen")).not.toHaveProperty("body");
	});

	test("holds no secret where the secret may be left out, or is that of a refusal", () => {
		expect(page("openScreen", (text) => text.replace("required: [url, token]", "required: [url]")).holdsSecret).toBe(false);
		const refusal = (text: string) =>
			text.replace('"200":\n          description: The screen.', '"200":\n          x-outcome: error\n          description: The screen.');
		expect(page("openScreen", refusal).holdsSecret).toBe(false);
	});

	test("shows a component once, its web hooks' too", () => {
		const [hook] = page("startScreen").webHooks;
		expect(hook).toMatchObject({
			expression: "{$request.body#/callback}",
			page: { prefix: "opened.", title: "A screen was opened", body: { content: [{ schema: { id: "opened.body", schema: "Screen" } }] } },
		});
		expect(hook?.page.parameters).toMatchObject([{ place: "header", members: [{ id: "opened.header.X-Acme-Hook" }] }]);
		expect(hook?.page.responses).toMatchObject([{ id: "opened.204" }]);
	});

	test("leaves out what extends the responses", () => {
		const extended = (text: string) => text.replace('        "429":', '        x-note: { description: Aside. }\n        "429":');
		expect(page("showJob", extended).responses.map(({ status }) => status)).toEqual(["200", "202", "404", "429"]);
	});

	test("says of the operation what is said of its path, and has its tags", () => {
		const more = (text: string) =>
			text
				.replace(
					"    post:\n      operationId: startScreen",
					"    summary: Screens.\n    description: All of them.\n    post:\n      operationId: startScreen",
				)
				.replace(
					"      operationId: startScreen",
					"      tags: [screen]\n      externalDocs: { url: https://acme.example/guide, description: The guide }\n      operationId: startScreen",
				);
		expect(page("startScreen", more)).toMatchObject({
			tags: ["screen"],
			description: "[The guide](https://acme.example/guide)\n\nScreens.\n\nAll of them.",
		});
	});

	test("has a web hook without an id, and one for each expression and method, each with anchors of its own", () => {
		const more = (text: string) =>
			text
				.replace("              operationId: screenOpened\n              summary: A screen was opened\n", "")
				.replace(
					'              responses: { "204": { description: Thanks. } }',
					'              responses: { "204": { description: Thanks. } }\n            put: { responses: { "204": { description: Thanks. } } }\n          "{$request.body#/other}": { get: { responses: { "204": { description: Thanks. } } } }\n          x-own: here',
				);
		expect(page("startScreen", more).webHooks.map(({ expression, page: hook }) => [expression, hook.prefix, hook.title])).toEqual([
			["{$request.body#/callback}", "opened.", "opened"],
			["{$request.body#/callback}", "opened-put.", "opened"],
			["{$request.body#/other}", "opened-2.", "opened-2"],
		]);
	});

	test("leaves out what extends OpenAPI, of whatever type", () => {
		const extended = (text: string) =>
			text
				.replace(
					"      operationId: openScreen",
					"      x-text: a\n      x-object: { a: 1 }\n      x-list: [a]\n      operationId: openScreen",
				)
				.replace("        size: { type", "        size: { x-text: a, x-object: { a: 1 }, x-list: [a], type")
				.replace("- { name: mode,", "- { x-text: a, x-object: { a: 1 }, x-list: [a], name: mode,")
				.replace("          description: Refused.", "          description: Refused.\n          x-own: { a: 1 }");
		expect(JSON.stringify({ ...page("openScreen", extended), operation: 0 })).toBe(JSON.stringify({ ...page("openScreen"), operation: 0 }));
	});
});

describe("A response", () => {
	const response = (status: string, written: object) =>
		responseOf(acme(), status, { pointer: "/paths", value: JSON.parse(JSON.stringify(written)) }, "hook.", new Map());

	test("has its headers, its errors, its links and what expires the credential", () => {
		const [ok, refused] = page("openScreen").responses;
		expect(ok).toMatchObject({
			status: "200",
			isRefusal: false,
			headers: [{ name: "X-Acme-Trace", id: "200.X-Acme-Trace", description: "For the support." }],
			links: [
				{ kind: "page", when: { "/kind": "web" } },
				{ kind: "native", expires: "/ends" },
			],
		});
		expect(ok).not.toHaveProperty("poll");
		expect(refused).toMatchObject({ status: "403", isRefusal: true, expired: ["A9"], errors: [{ says: "A7" }, { says: "no screen" }] });
	});

	test("says what may be called next with its values", () => {
		const link = {
			next: {
				operationId: "showJob",
				description: "Then this.",
				parameters: { job: "$response.body#/id" },
				requestBody: { a: 1 },
				server: { url: "https://two.example" },
			},
			other: { operationRef: "#/paths/~1a/get" },
		};
		expect(response("200", { summary: "Short.", description: "Long.", links: link })).toMatchObject({
			description: "Short.\n\nLong.",
			nextCalls: [
				{
					name: "next",
					operation: "showJob",
					description: "Then this.",
					values: [
						{ keyword: "job", argument: "$response.body#/id" },
						{ keyword: "body", argument: '{"a":1}' },
						{ keyword: "server", argument: "https://two.example" },
					],
				},
				{ name: "other", operation: "#/paths/~1a/get", values: [] },
			],
		});
	});

	test("announces a job", () => {
		expect(page("startScreen").responses).toMatchObject([
			{ status: "202", poll: { operation: "showJob", url: "/location", interval: 2000, pending: [202] } },
		]);
	});

	test.each([
		["200", {}, { id: "hook.200", isRefusal: false, isRetryable: false, expired: [] }],
		["302", {}, { isRefusal: false }],
		["200", { "x-outcome": "error" }, { isRefusal: true }],
		["4XX", { "x-retryable": true }, { isRefusal: true, isRetryable: true }],
		[
			"default",
			{
				"x-credential-expired": [
					{ pointer: "/a", values: [1] },
					{ pointer: "/b", values: ["a"] },
				],
			},
			{ isRefusal: true, expired: ["1", "a"] },
		],
	])("%s with %j", (status, written, expected) => {
		expect(response(status, written)).toMatchObject(expected);
	});
});

test("a row of errors has its code, or the beginning of its text, and an anchor", () => {
	const rows = [
		{ code: 7, cause: "Seven.", remedy: "Take eight." },
		{ text: "no screen", cause: "None.", remedy: "Add one." },
	];
	expect(errorsOf({ "x-errors": rows }, "403")).toEqual([
		{ id: "403-7", says: "7", isText: false, cause: "Seven.", remedy: "Take eight." },
		{ id: "403-text-2", says: "no screen", isText: true, cause: "None.", remedy: "Add one." },
	]);
	expect(errorsOf({}, "403")).toEqual([]);
});

describe("The claims of a page", () => {
	const claims = (operationId: string) =>
		claimsOf(page(operationId)).map(({ id, name, webHook }) => [id, name, ...(webHook ? [webHook] : [])].join(" "));

	test("are all that the contract says, each with its anchor", () => {
		expect(claims("openScreen")).toEqual([
			"operation openScreen",
			"auth.token token",
			"auth.signed signed",
			"auth.date date",
			"path.machine machine",
			"query.mode mode",
			"body body",
			"body ",
			"body.size size",
			"body.lamps lamps",
			"body.lamps[] lamps[]",
			"200 200",
			"200.X-Acme-Trace X-Acme-Trace",
			"200 ",
			"200.url url",
			"200.token token",
			"200.kind kind",
			"200.ends ends",
			"403 403",
			"403 ",
		]);
	});

	test("have where they come from", () => {
		expect(claimsOf(page("openScreen")).find(({ name }) => name === "size")?.provenance).toEqual([
			{ grade: "inferred", references: ["log"] },
			{ grade: "decision", references: ["guide"] },
		]);
	});

	test("of a web hook are named after it, without the API's credential", () => {
		expect(claims("startScreen").filter((claim) => claim.includes("hook") || claim.includes("opened"))).toEqual([
			"opened.hook screenOpened screenOpened",
			"opened.header.X-Acme-Hook X-Acme-Hook screenOpened",
			"opened.body body screenOpened",
			"opened.body  screenOpened",
			"opened.body.url url screenOpened",
			"opened.body.token token screenOpened",
			"opened.body.kind kind screenOpened",
			"opened.body.ends ends screenOpened",
			"opened.204 204 screenOpened",
		]);
	});
});

describe("The diagram of a job", () => {
	test("has what goes over the wire, one message after the other", () => {
		expect(flowOf(page("startScreen")).map(({ lane, message, note }) => `${lane} ${message}: ${note}`)).toEqual([
			"ask POST /v1/screens: ",
			"answer 202: The job's URL is at `/location`; poll it under your own base URL.",
			"ask GET /v1/jobs/{job}/state: Every 2 s.",
			"answer 202: Still running: poll again.",
			"answer 200, 404: Finished: the result, or an error that the status names.",
			"hook POST {$request.body#/callback}: A screen was opened",
		]);
	});

	test("says in the page's language that the job's id is chosen", () => {
		expect(flowOf(page("startScreen", chosenId, "zh"))[0]?.note).toBe("`X-Job-Id`：由你随机选定的任务 ID。");
	});

	test("is none where no job is started", () => {
		expect(flowOf(page("openScreen"))).toEqual([]);
	});
});

describe("The headings of a page", () => {
	test("are those of what is there", () => {
		expect(operationHeadings(page("openScreen")).map(({ depth, slug, text }) => `${depth} ${slug} ${text}`)).toEqual([
			"2 discrepancies Documents and servers",
			"2 samples POST /v1/machines/{machine}/screen",
			"2 try-it Try it",
			"2 replies Example replies",
			"2 authentication Authentication and signing",
			"2 parameters Parameters",
			"2 body Request body",
			"2 servers Servers",
			"2 responses Responses",
			"3 200 200",
			"3 403 403",
			"2 errors Error codes",
			"2 open-console Open the console",
			"2 changes Changes of this operation",
		]);
	});

	test("name a job and each web hook, in the page's language", () => {
		expect(operationHeadings(page("startScreen", undefined, "zh")).map(({ slug, text }) => `${slug} ${text}`)).toEqual([
			"samples POST /v1/screens",
			"try-it 在线调试",
			"replies 响应示例",
			"authentication 认证与签名",
			"servers 服务端地址",
			"responses 响应",
			"202 202",
			"job 任务流程",
			"opened.hook A screen was opened",
			"changes 本接口的变更历史",
		]);
	});
});

test("the credentials are the operation's own, or else the document's", () => {
	const contract = acme();
	const security = (value: JsonObject) => securityOf(contract, { pointer: "/paths/~1a/get", value });
	expect(security({})).toMatchObject([
		[{ key: "token", name: "X-Acme-Token", in: "header", prefix: "Acme ", shown: "X-Acme-Token: Acme …", description: "Ask for one." }],
		[
			{ key: "signed", signature: "sdk-hmac-sha256" },
			{ key: "date", shown: "X-Acme-Date: …" },
		],
	]);
	expect(security({ security: [{ date: [] }] })).toMatchObject([[{ key: "date" }]]);
	expect(security({ security: [] })).toEqual([]);
	expect(() => security({ security: [{ none: [] }] })).toThrow("no security scheme none");
});

test("a credential says how to get it, and which scopes the operation needs", () => {
	const flows = { authorizationCode: { authorizationUrl: "https://acme.example/authorize", scopes: { read: "Reads." }, "x-own": 1 } };
	const written = (text: string) =>
		text.replace(
			"securitySchemes:\n",
			`securitySchemes:\n    granted: ${JSON.stringify({ type: "oauth2", flows })}\n    held: { type: http, scheme: bearer, bearerFormat: JWT }\n`,
		);
	const value = { security: [{ granted: ["read", "write"] }, { held: [] }] };
	const facts = securityOf(acme("en", written), { pointer: "/paths/~1a/get", value }).map((schemes) =>
		schemes.flatMap((scheme) => scheme.facts.map(({ keyword, argument }) => `${keyword}: ${argument}`)),
	);
	expect(facts).toEqual([
		[
			"authorizationCode authorizationUrl: https://acme.example/authorize",
			'authorizationCode scopes: {"read":"Reads."}',
			"scopes: read, write",
		],
		["bearerFormat: JWT"],
	]);
});

test("a server has its variables", () => {
	expect(serversOf(operationOf(acme(), "openScreen"))).toEqual([
		{
			url: "https://{region}.acme.example",
			description: "Acme's cloud",
			variables: [{ name: "region", default: "north", description: "The\n  region", values: ["north", "south"] }],
		},
	]);
	expect(page("openScreen", withServers('{ url: "/" }')).servers).toEqual([{ url: "/", description: "", variables: [] }]);
});

/** The fixture with other servers of the document. */
const withServers = (list: string) => (text: string) => text.replace(/servers:.*?security/s, `servers: [${list}]\nsecurity`);

describe("the path of a server", () => {
	const host = "https://h.example";

	test("is part of the operation's own, which stands behind the host", () => {
		const { operation, servers } = page("startScreen", withServers(`{ url: ${host}/api }, { url: /api, x-name: here }`));
		expect(operation.path).toBe("/api/v1/screens");
		expect(servers).toEqual([
			{ url: host, description: "", variables: [] },
			{ name: "here", url: "/", description: "", variables: [] },
		]);
	});

	test("is that of each server where they have different ones, with the name by which a client chooses it", () => {
		const { operation, servers } = page("startScreen", withServers(`{ url: ${host}/api }, { url: /test, x-name: test }`));
		expect(operation.path).toBe("/api/v1/screens");
		expect(servers.map(({ name, ...server }) => [name, addressOf(server)])).toEqual([
			["https://h.example/api", "https://h.example/api/v1/screens"],
			["test", "/test/v1/screens"],
		]);
		expect(addressOf({ url: host })).toBe(host);
	});
});

test("a contract can be downloaded in each language and format", () => {
	const downloads = downloadsOf("acme", "zh");
	expect(downloads).toHaveLength(2 * languages.length);
	expect(downloads.slice(0, 4)).toEqual([
		{ href: "/specs/acme/openapi.yaml", language: "en", label: "OpenAPI、YAML、英文" },
		{ href: "/specs/acme/openapi.json", language: "en", label: "OpenAPI、JSON、英文" },
		{ href: "/specs/acme/openapi.zh.yaml", language: "zh", label: "OpenAPI、YAML、中文" },
		{ href: "/specs/acme/openapi.zh.json", language: "zh", label: "OpenAPI、JSON、中文" },
	]);
});
