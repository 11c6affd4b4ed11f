import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { type ConsoleLinkOptions, consoleLink } from "../../src/client/console-link/console-link.ts";
import { messageOf, resultOf } from "../../src/client/fixtures/links.ts";
import { parameterNames } from "../../src/openapi/path-template.ts";
import { linkedResponses } from "../links.ts";
import { operations } from "../operations.ts";

/** An entry of a file of console-links/: what an API hands out, and what opens it. */
interface Case {
	sentence: string;
	operationId: string;
	status: number;
	/** The name of an example of the spec, or else the body itself. */
	example?: string | null;
	body?: unknown;
	options?: ConsoleLinkOptions;
	link?: { href: string; kind: string; protocol: string; expires?: string } | null;
	error?: string;
}

type Methods = Record<string, (input: object) => Promise<object>>;

const folder = new URL("../console-links/", import.meta.url);
const cases = readdirSync(folder).flatMap((file) =>
	(parse(readFileSync(new URL(file, folder), "utf8"), { merge: true }) as Case[]).map((each) => ({
		api: file.replace(".yaml", ""),
		...each,
	})),
);

const examples = linkedResponses.flatMap(({ api, operationId, status, links }) =>
	operations
		.filter((operation) => operation.api === api && operation.operationId === operationId)
		.flatMap(({ answers }) => answers.filter((answer) => answer.status === status))
		.map(({ example, text }) => ({ api, operationId, status, links, example, body: JSON.parse(text) as unknown })),
);

test("every operation that hands out a console has a case that is opened", () => {
	const responses = linkedResponses.map(({ api, operationId, status }) => `${api} ${operationId} ${status}`);
	expect(responses).not.toEqual([]);
	const opened = cases.filter(({ link }) => link).map(({ api, operationId, status }) => `${api} ${operationId} ${status}`);
	expect(responses.filter((response) => !opened.includes(response))).toEqual([]);
});

test.each(examples)("$api: example $example of $operationId, $status, is opened without any option", ({ body, links }) => {
	const { href, kind, protocol } = consoleLink(resultOf(body, links));
	expect(URL.canParse(href)).toBe(true);
	expect(["page", "websocket", "native"]).toContain(kind);
	expect(href.startsWith(`${protocol}://`)).toBe(true);
});

test.each(examples)(
	"$api: the client's own result of $operationId opens example $example",
	async ({ api, operationId, status, links, body }) => {
		const { template } = operations.find((operation) => operation.api === api && operation.operationId === operationId) ?? {};
		const path = Object.fromEntries(parameterNames(template ?? "").map((name) => [name, "example"]));
		const generated: Record<string, unknown> = await import(`../../generated/${api}/client.ts`);
		const create = Object.values(generated).find((value) => typeof value === "function") as (options: object) => Methods;
		const headers = { "Content-Type": "application/json" };
		const client = create({ baseUrl: "http://192.0.2.10", fetch: async () => new Response(JSON.stringify(body), { status, headers }) });
		const result = await client[operationId]?.({ path, body: {} });
		expect(consoleLink(result as { ok: true; data: unknown })).toEqual(consoleLink(resultOf(body, links)));
		expect(Object.keys(result ?? {})).toEqual(["ok", "status", "response", "data"]);
	},
);

test.each(cases)("$api, $operationId: $sentence", ({ api, operationId, status, example, body, options, link, error }) => {
	const of = (each: { api: string; operationId: string; status: number }) =>
		each.api === api && each.operationId === operationId && each.status === status;
	const data = example ? examples.find((each) => of(each) && each.example === example)?.body : body;
	const result = resultOf(data, linkedResponses.find(of)?.links ?? []);
	if (link) expect(consoleLink(result, options)).toEqual({ ...link, ...(link.expires && { expires: new Date(link.expires) }) });
	else expect(messageOf(() => consoleLink(result, options))).toBe(error);
});
