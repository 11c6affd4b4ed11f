import { request } from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answerOf, expectAnswer, rightCall, send, startLogged } from "../call.ts";
import { credentialExample, operations, titleOf } from "../operations.ts";

const docs = "http://127.0.0.1:4000";

let mock: Awaited<ReturnType<typeof startLogged>>;
beforeAll(async () => {
	mock = await startLogged(undefined, { admission: { hosts: ["cloud.example"], origins: [docs] } });
});
afterAll(() => mock.close());

/** An admin call, whose Host `fetch` would not let a test choose. */
function administer(method: string, target: string, { headers = {}, body = "" }: { headers?: Record<string, string>; body?: string } = {}) {
	return new Promise<{ status: number; headers: Record<string, unknown>; text: string }>((resolve, reject) => {
		const sent = request(mock.url + target, { method, headers }, async (reply) =>
			resolve({ status: reply.statusCode ?? 0, headers: reply.headers, text: await text(reply) }),
		);
		sent.once("error", reject).end(body);
	});
}

const port = () => new URL(mock.url).port;

describe("an admin call is answered", () => {
	test.each<[string, () => Record<string, string>]>([
		["to a program", () => ({})],
		["by the name localhost", () => ({ Host: `localhost:${port()}` })],
		["by a name that it was told", () => ({ Host: "cloud.example" })],
		["to a page of the mock's own origin", () => ({ Origin: mock.url })],
		["to the page that npm start serves", () => ({ Origin: docs, "Sec-Fetch-Site": "same-site" })],
	])("%s", async (_, headers) => {
		const { status, text } = await administer("GET", "/__mock/state", { headers: headers() });
		expect([status, Object.keys(JSON.parse(text))]).toEqual([200, ["state", "states"]]);
		expect(mock.lines.at(-1)).toBe("GET /__mock/state -> 200 from the mock itself");
	});

	test.each<[string, Record<string, string>]>([
		["to a page of another origin", { Origin: "https://portal.example" }],
		["to a page of another origin that a browser knows to be one", { "Sec-Fetch-Site": "cross-site" }],
		["by a name that is not of this machine", { Host: "mock.example" }],
		["by the name of another port", { Host: "127.0.0.1:1" }],
	])("not %s, nor is its preflight", async (_, headers) => {
		const before = JSON.stringify(mock.core.spaces.default.state.run);
		const refused = await administer("PUT", "/__mock/state", { headers, body: '{"vm":"stopped"}' });
		expect([refused.status, Object.keys(JSON.parse(refused.text))]).toEqual([403, ["error"]]);
		const preflight = await administer("OPTIONS", "/__mock/state", { headers: { ...headers, "Access-Control-Request-Method": "PUT" } });
		expect([preflight.status, preflight.headers["access-control-allow-methods"]]).toEqual([403, undefined]);
		expect(JSON.stringify(mock.core.spaces.default.state.run)).toBe(before);
	});

	test.each([
		["PUT", "/__mock/state", "{", 400, "got no JSON"],
		["PUT", "/__mock/state", '{"vm":"stoped"}', 400, 'vm has no state "stoped"; expected running, stopped'],
		["PUT", "/__mock/state", '{"cpu":"hot"}', 400, 'there is no subject "cpu"; expected service'],
		["PUT", "/__mock/clock", '{"advance":"soon"}', 400, "expected a duration"],
		["GET", "/__mock/nowhere", "", 404, "there is no /__mock/nowhere; there are /__mock, /__mock/state"],
		["POST", "/__mock/clock", "", 405, "/__mock/clock takes GET and PUT"],
	])("in one line where %s %s %s cannot be done", async (method, target, body, status, error) => {
		const reply = await administer(method, target, { body });
		expect(reply.status).toBe(status);
		expect(reply.text).toMatch(/^\{"error":"[^\n]*"\}\n$/);
		expect(JSON.parse(reply.text).error).toContain(error);
	});

	test("also where the name of the session is too long, in one line", async () => {
		const reply = await administer("GET", "/__mock/state", { headers: { "X-Mock-Session": "x".repeat(201) } });
		expect([reply.status, reply.text]).toEqual([400, "mock: X-Mock-Session: expected 200 characters or fewer, got 201\n"]);
	});
});

test("a page of any origin may send what the mock reads beside the API's own headers", async () => {
	const [operation] = operations;
	if (operation === undefined) throw new Error("no operation");
	const headers = {
		Origin: "https://portal.example",
		"Access-Control-Request-Method": operation.method,
		"Access-Control-Request-Headers": "prefer,x-mock-session",
	};
	const reply = await send(mock.url, { method: "OPTIONS", target: operation.target, headers });
	expect([reply.status, reply.headers["access-control-allow-headers"]]).toEqual([204, "prefer,x-mock-session"]);
});

describe.each(operations.map((operation) => [titleOf(operation), operation] as const))("what was asked of %s", (_, operation) => {
	test("is told with what was answered, and without its secrets", async () => {
		const session = { "X-Mock-Session": `exchanges ${operation.operationId}` };
		const right = rightCall(operation);
		const [own = {}] = operation.credentials;
		expectAnswer(
			await send(mock.url, { ...right, headers: { ...right.headers, ...session } }),
			operation,
			answerOf(operation, operation.mock.default),
		);
		await send(mock.url, { ...right, target: "/nowhere", headers: session });
		const { status, text } = await administer("GET", "/__mock/exchanges", { headers: session });
		expect(status).toBe(200);
		const { log } = JSON.parse(text);
		expect(log.creator.name).toBe("console-contracts mock");
		expect(log.entries.map((entry: { response: { status: number } }) => entry.response.status)).toEqual([
			operation.mock.default.status,
			404,
		]);
		expect(log.entries[0].request.method).toBe(operation.method);
		for (const secret of [credentialExample, ...Object.values(own)]) if (text.includes(secret)) expect(secret).toBe("");
	});
});
