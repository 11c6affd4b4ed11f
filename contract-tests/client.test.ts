import { join } from "node:path";
import { describe, expect, expectTypeOf, test } from "vitest";
import { type ApiClient, createApiClient } from "../client/api-client.ts";
import { isObject, membersOf, readSpecs } from "../scripts/generate/spec.ts";

/** The types of an invented API, as openapi-typescript writes them. */
interface Paths {
	"/screens/{machine}": {
		post: {
			parameters: { path: { machine: string }; query?: { tags?: string[] }; header?: { "X-Trace"?: string }; cookie?: never };
			requestBody: { content: { "application/json": { kind: "vnc" } } };
			responses: {
				200: { content: { "application/json": { url: string; kind?: "vnc" | (string & {}) } } };
				500: { content: { "text/plain": string } };
				503: { content: { "application/json": { code: string } } };
			};
		};
	};
	"/health": {
		get: {
			parameters: { query?: never; header?: never; path?: never; cookie?: never };
			requestBody?: never;
			responses: { 200: { content?: never } };
		};
	};
}
const routes = { openScreen: { method: "post", path: "/screens/{machine}" }, health: { method: "get", path: "/health" } } as const;

/** A client of a server that always answers this, and what it was asked. */
function clientOf(body: string | null, init: ResponseInit = {}) {
	const asked: Request[] = [];
	const fetch = async (request: Request) => {
		asked.push(request);
		return new Response(body === null ? null : new TextEncoder().encode(body), init);
	};
	const client: ApiClient<Paths, typeof routes> = createApiClient<Paths, typeof routes>(routes, {
		baseUrl: "https://cloud.example",
		headers: { "X-Token": "t" },
		fetch,
	});
	return { client, asked };
}

const open = { path: { machine: "an/vil" }, query: { tags: ["a", "b"] }, header: { "X-Trace": "1" }, body: { kind: "vnc" as const } };

describe("a client", () => {
	test("sends path, query, headers and body where the contract has them", async () => {
		const { client, asked } = clientOf("{}");
		await client.openScreen(open);
		const [request] = asked;
		expect([request?.method, request?.url]).toEqual(["POST", "https://cloud.example/screens/an%2Fvil?tags=a&tags=b"]);
		expect(Object.fromEntries(request?.headers ?? [])).toMatchObject({
			"x-trace": "1",
			"x-token": "t",
			"content-type": "application/json",
		});
		expect(await request?.json()).toEqual({ kind: "vnc" });
	});

	test("needs no argument where the operation needs none", async () => {
		const { client, asked } = clientOf(null, { status: 200 });
		await client.health();
		expect(asked[0]?.url).toBe("https://cloud.example/health");
	});

	test("reads a reply without Content-Type as JSON", async () => {
		const { client } = clientOf('{"url":"wss://screen.example/1"}');
		expect((await client.openScreen(open)).data).toEqual({ url: "wss://screen.example/1" });
	});

	test.each([
		[503, '{"code":"X"}', { code: "X" }],
		[500, "exception text", "exception text"],
		[500, "", ""],
	])("reads the error of a %i as it comes", async (status, body, error) => {
		const { client } = clientOf(body, { status });
		const answer = await client.openScreen(open);
		expect([answer.data, answer.error, answer.response.status]).toEqual([undefined, error, status]);
	});

	test("stops when its caller does", async () => {
		const { client, asked } = clientOf("{}");
		const signal = AbortSignal.abort();
		await client.openScreen({ ...open, signal });
		expect(asked[0]?.signal.aborted).toBe(true);
	});

	test("gives openapi-fetch's own client beside its methods", async () => {
		const { client } = clientOf('{"url":"wss://screen.example/1"}');
		expect(
			(await client.raw.POST("/screens/{machine}", { params: { path: { machine: "x" } }, body: { kind: "vnc" } })).response.status,
		).toBe(200);
	});

	test("has the types of the contract", () => {
		type Answer = Awaited<ReturnType<ApiClient<Paths, typeof routes>["openScreen"]>>;
		expectTypeOf<NonNullable<Answer["data"]>>().toEqualTypeOf<{ url: string; kind?: "vnc" | (string & {}) }>();
		expectTypeOf<NonNullable<NonNullable<Answer["data"]>["kind"]>>().toExtend<string>();
		expectTypeOf<NonNullable<Answer["error"]>>().toEqualTypeOf<string | { code: string }>();
		expectTypeOf<ApiClient<Paths, typeof routes>["openScreen"]>().parameters.not.toEqualTypeOf<[]>();
		// @ts-expect-error: the path is required
		void ((client: ApiClient<Paths, typeof routes>) => client.openScreen({ body: { kind: "vnc" } }));
		// @ts-expect-error: the body's members are the contract's
		void ((client: ApiClient<Paths, typeof routes>) => client.openScreen({ ...open, body: { kind: "spice" } }));
	});
});

describe.each(readSpecs(join(import.meta.dirname, "..")).map((spec) => [spec.api, spec] as const))("%s:", (api, spec) => {
	test("its client is named after the folder and has one method for each operation", async () => {
		const module = await import(`../generated/${api}/client.ts`);
		const name = api.split("-").map((word) => (word[0] ?? "").toUpperCase() + word.slice(1));
		const client = module[`create${name.join("")}Client`]({ baseUrl: "https://cloud.example" });
		const ids = membersOf(spec, spec.document.paths, "/paths").flatMap(([, item]) =>
			Object.values(item.value).flatMap((operation) => (isObject(operation) ? (operation.operationId ?? []) : [])),
		);
		expect(Object.keys(client).sort()).toEqual([...ids, "raw"].sort());
	});
});
