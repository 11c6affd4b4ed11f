import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { capturedApis } from "../../contracts/evidence/captures.ts";
import type { Answers } from "../../generate/answers/answers.ts";
import { handlers } from "./msw.ts";

const [api = ""] = capturedApis;
const { answers }: { answers: Answers } = await import(`../../../generated/${api}/answers.js`);
/** One that is in another state by a value in its path. */
const operation = answers.operations.find(({ states }) => states.some(({ answer }) => answer !== undefined));
const state = operation?.states.find(({ answer }) => answer !== undefined);
if (operation === undefined || state?.answer === undefined) throw new Error(`${api} has no state with an answer`);

/** The request that is printed, as a page sends it. */
const [, target = ""] = /'\{origin\}([^']*)'/.exec(operation.curl) ?? [];
const headers = Object.fromEntries(
	[...operation.curl.matchAll(/-H '([^:']+): ([^']*)'/g)].map(([, name = "", value = ""]) => [name, value]),
);
const body = /-d '([^']*)'/.exec(operation.curl)?.[1];
const method = body === undefined ? "GET" : (/-X (\w+)/.exec(operation.curl)?.[1] ?? "POST");
const ask = (origin: string, more: Record<string, string> = {}, init: RequestInit = {}) =>
	fetch(origin + target, { method, headers: { ...headers, ...more }, ...(body !== undefined && { body }), ...init });

describe("handlers for MSW", () => {
	const mock = handlers({ seed: 1 });
	const server = setupServer(...mock);
	beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
	afterEach(() => mock.reset());
	afterAll(() => server.close());

	test("answer what an API has, on any host, and nothing else", async () => {
		expect((await ask("https://cloud.example")).status).toBe(operation.default.status);
		await expect(fetch("https://cloud.example/nowhere")).rejects.toThrow();
	});

	test("are put into states, and tell what was asked", async () => {
		mock.state({ [state.subject]: state.own });
		expect((await ask("https://cloud.example")).status).toBe(state.answer?.status);
		expect((await mock.exchanges()).log.entries).toHaveLength(1);
	});

	test.each(["reset", "truncated", "garbage"])("break the connection by %s", async (fault) => {
		await expect(ask("https://cloud.example", { Prefer: `fault=${fault}, delay=1` })).rejects.toThrow(TypeError);
	});

	test("leave a client alone until it gives up", async () => {
		const asked = ask("https://cloud.example", { Prefer: "fault=no-reply" }, { signal: AbortSignal.timeout(50) });
		await expect(asked).rejects.toThrow("timeout");
	});
});

test("handlers of one server answer below its path, as that server does, and nobody else", async () => {
	const server = setupServer(...handlers({ baseUrl: "https://portal.example/cloud/" }));
	server.listen({ onUnhandledFrame: "error" });
	try {
		expect((await ask("https://portal.example/cloud")).status).toBe(operation.default.status);
		expect((await fetch("https://portal.example/cloud/nowhere")).headers.get("x-mock-error")).toBe("true");
		await expect(ask("https://cloud.example")).rejects.toThrow();
	} finally {
		server.close();
	}
});
