import { describe, expect, test } from "vitest";
import { failureOf } from "../../src/client/fixtures/failure.ts";
import { createScreensClient } from "../../src/client/fixtures/fixture-api.ts";
import { printed } from "../../src/client/fixtures/printed.ts";
import { type Answer, broken, bytes, json, misbehaving, reply, reset, silence } from "../misbehaving-server.ts";

const secrets = {
	session: "s3cret-session",
	key: "s3cret-key",
	job: "s3cret-job",
	body: "s3cret-body",
	reply: "s3cret-reply",
};
const input = {
	path: { machine: "anvil" },
	query: { key: secrets.key },
	header: { "X-Job": secrets.job },
	body: { kind: secrets.body as "vnc" },
};
const token = { url: secrets.reply };

const raw = (head: string) => bytes(`HTTP/1.1 200 OK\r\nSet-Cookie: ${secrets.reply}\r\n${head}`);

describe("no secret is in what is thrown", () => {
	test.each<[string, Answer, object]>([
		["when the connection is reset", reset, {}],
		["when a body breaks off", broken(JSON.stringify(token), "close"), {}],
		["when the reply is not HTTP", bytes(`${secrets.reply}\r\n\r\n`), {}],
		["when a header is none", raw(`no header ${secrets.reply}\r\n\r\n`), {}],
		["when a length is none", raw(`Content-Length: ${secrets.reply}\r\n\r\n`), {}],
		["when a chunk has no length", raw(`Transfer-Encoding: chunked\r\n\r\n${secrets.reply}\r\n`), {}],
		["when headers are too long", raw(`X-Long: ${secrets.reply.repeat(2000)}\r\n\r\n`), {}],
		["when a compressed body is none", reply(200, JSON.stringify(token), { "Content-Encoding": "gzip" }), {}],
		["when nothing comes in time", silence, { timeout: 20 }],
	])("%s", async (_, answer, options) => {
		const server = await misbehaving(answer);
		const client = createScreensClient({ baseUrl: server.url, auth: { session: secrets.session }, retries: 0, ...options });
		const error = await failureOf(client.openScreen(input));
		expect(error.message).toMatch(`[POST] ${server.url}/machines/{machine}/screen: `);
		expect(printed(error)).not.toMatch("s3cret");
	});

	test("when the connection is refused", async () => {
		const server = await misbehaving(silence);
		await server.stop();
		const client = createScreensClient({ baseUrl: server.url, auth: { session: secrets.session }, retries: 0 });
		expect(printed(await failureOf(client.openScreen(input)))).not.toMatch("s3cret");
	});

	test.each<[string, Answer, object]>([
		["when a look at a job breaks off", reset, {}],
		["when a look at a job is not answered in time", silence, { timeout: 200 }],
	])("%s: the job's id is shown as its template", async (_, answer, options) => {
		const server = await misbehaving(json(202, { location: `/jobs/${secrets.job}` }), answer);
		const client = createScreensClient({ baseUrl: server.url, auth: { session: secrets.session }, retries: 0, ...options });
		const error = await failureOf(client.openScreen(input));
		expect(error.message).toMatch(`[GET] ${server.url}/jobs/{job}: `);
		expect(printed(error)).not.toMatch("s3cret");
		expect(server.asked[1]?.url).toBe(`/jobs/${secrets.job}`);
	});

	test("and a secret that was put there is found", () => {
		const error = new Error("fetch failed", { cause: Object.assign(new Error("parser"), { data: secrets.reply }) });
		expect(printed(error)).toMatch("s3cret");
	});
});
