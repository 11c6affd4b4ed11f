import { request } from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { valueAt } from "../../src/openapi/json-pointer.ts";
import { expandPath } from "../../src/openapi/path-template.ts";
import { answerOf, type Call, expectAnswer, findingsOf, type Reply, rightCall, send, startLogged } from "../call.ts";
import { operations, titleOf } from "../operations.ts";

let mock: Awaited<ReturnType<typeof startLogged>>;
beforeAll(async () => {
	mock = await startLogged();
});
afterAll(() => mock.close());

const accepting = operations.flatMap((operation) => operation.polls.map((poll) => ({ title: titleOf(operation), operation, poll })));

test("some operation leads to a job", () => expect(accepting).not.toEqual([]));

describe.each(accepting)("the job of $title", ({ operation, poll }) => {
	const job = operations.find(({ operationId }) => operationId === poll.job);
	if (job === undefined) throw new Error(`no operation is ${poll.job}`);
	const usual = answerOf(job, job.mock.default);
	const right = rightCall(operation);
	right.headers.Prefer = `code=${poll.status}`;

	const urlIn = (accepted: string) => String(valueAt(JSON.parse(accepted), poll.member));
	const begin = async (call: Call): Promise<string> => urlIn((await send(mock.url, call)).text);
	const follow = (url: string): Promise<Reply> => send(url, { ...rightCall(job), target: "" });

	test("is one of this mock, new each time, and answers as its x-mock says", async () => {
		const urls = [await begin(right), await begin(right)];
		expect(new Set(urls).size).toBe(2);
		for (const url of urls) {
			expect(url.replace(mock.url, "")).toMatch(new RegExp(`^${expandPath(job.template, () => "[0-9a-f]{32}")}$`));
			const reply = await follow(url);
			expectAnswer(reply, job, usual);
			expect(findingsOf({ ...rightCall(job), target: new URL(url).pathname }, reply)).toEqual([]);
		}
	});

	test.each([
		["mock.example:8443", "http://mock.example:8443/"],
		["localhost", "http://localhost/"],
		["[::1]:4010", "http://[::1]:4010/"],
	])("is reached by the client's own way to the mock (%s)", async (host, origin) => {
		expect(await beginAt(host)).toMatch(origin);
	});

	test.each(["mock.example/x?", "user@mock.example", "mock.example:port", "<script>", ""])(
		"is reached at the mock's address when the Host is %j",
		async (host) => {
			expect(await beginAt(host)).toMatch(`${mock.url}/`);
		},
	);

	function beginAt(host: string): Promise<string> {
		return new Promise((resolve, reject) => {
			const headers = { ...right.headers, Host: host };
			const sent = request(mock.url + right.target, { method: right.method, headers }, async (reply) => resolve(urlIn(await text(reply))));
			sent.once("error", reject).end(right.body);
		});
	}

	const { header } = poll;
	if (header !== undefined) {
		const choosing = (id: string): Call => ({ ...right, headers: { ...right.headers, [header]: id } });

		test("has the id that the client chose", async () => {
			expect(await begin(choosing("0123456789abcdef0123456789ABCDEF"))).toMatch(/\/0123456789abcdef0123456789ABCDEF$/);
			expect(await begin(choosing("../?#%"))).toMatch(/\/\.\.%2F%3F%23%25$/);
		});
	}

	const failing = operation.mock.refused.find((refusal) => refusal.then !== undefined && refusal.when === "invalid");
	if (failing?.then !== undefined && header !== undefined) {
		const failure = answerOf(job, failing.then);
		const { Prefer: _, ...headers } = right.headers;
		const id = (number: number) => number.toString(16).padStart(32, "0");
		const fail = (number: number) => begin({ ...right, headers: { ...headers, [header]: id(number) }, body: "{}" });

		test("fails where x-mock says so, until it is begun anew by who wishes for it", async () => {
			const url = await fail(1);
			expectAnswer(await follow(url), job, failure);
			expectAnswer(await follow(url), job, failure);
			await begin({ ...right, headers: { ...right.headers, [header]: id(1) } });
			expectAnswer(await follow(url), job, usual);
		});

		const duplicate = operation.mock.refused.find(({ when }) => when === "duplicate");
		if (duplicate !== undefined)
			test("refuses the id of a job that exists, and names it", async () => {
				const again = { ...right, headers: { ...headers, [header]: id(7) } };
				await begin(again);
				const reply = await send(mock.url, again);
				expectAnswer(reply, operation, answerOf(operation, duplicate));
				expect(reply.text).toContain(id(7));
				expect(mock.lines.at(-1)).toMatch(/duplicate: a job has the id that it chose$/);
				await begin({ ...right, headers: { ...headers, [header]: id(8) } });
			});
	}
});
