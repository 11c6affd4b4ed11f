import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Contract } from "../../checker/contract.ts";
import { Request, Response } from "../message.ts";
import { followedPointer, followHere } from "./followed-url.ts";

const operation = (method: string, path: string, responses: object[]) => ({ operationId: path, method, path, responses });
const contract = {
	api: "acme",
	operations: [
		operation("POST", "/acme/consoles", [{ status: "202", follow: "/job/href" }, { status: "400" }]),
		operation("GET", "/acme/jobs/{job}", []),
	],
} as unknown as Contract;
const respond = (status: number, headers: Record<string, string> = {}) =>
	new Response(
		status,
		"Accepted",
		"HTTP/1.1",
		Object.entries(headers).map(([name, value]) => ({ name, value })),
	);

test("the contract says in which response of which operation a URL is to be followed", () => {
	const pointer = (method: string, target: string, status: number) =>
		followedPointer(contract, new Request(method, target, "HTTP/1.1", []), respond(status));
	expect(pointer("POST", "/acme/consoles?a=b", 202)).toBe("/job/href");
	expect([pointer("POST", "/acme/consoles", 400), pointer("GET", "/acme/jobs/1", 202), pointer("GET", "/", 202)]).toEqual([
		undefined,
		undefined,
		undefined,
	]);
});

function rewritten(body: string | Buffer, headers: Record<string, string> = {}) {
	const missed: string[] = [];
	const response = respond(202, headers);
	response.add(Buffer.from(body));
	const lines = Object.entries({ Server: "x", ...headers, "content-LENGTH": "999" }).map((each) => `${each.join(": ")}\r\n`);
	const head = Buffer.from(`HTTP/1.1 202 Accepted\r\n${lines.join("")}\r\n`);
	const rewrite = followHere({ contract, pointer: "/job/href", host: "localhost:4020", missed: (what) => missed.push(what) });
	return { text: rewrite(head, response)?.toString(), missed, kept: response.body()?.toString() };
}

describe("a URL that a client follows", () => {
	const body = `{ "id": 12345678901234567890, "name": "控制台", "job": {"href":"http:\\/\\/192.0.2.7:8080/acme/jobs/7?x=1"} }\n`;
	const here = body.replace(/"http:.*x=1"/, '"http://localhost:4020/acme/jobs/7?x=1"');
	const framed = `HTTP/1.1 202 Accepted\r\nServer: x\r\nContent-Length: ${Buffer.byteLength(here)}\r\n\r\n${here}`;

	test("leads to the recorder, by the name that the client used; all other bytes and the recording stay", () => {
		expect(rewritten(body)).toEqual({ text: framed, missed: [], kept: body });
	});

	test("leads there also from chunks and from a compressed body", () => {
		expect(rewritten(body, { "Transfer-Encoding": "chunked" }).text).toBe(framed);
		expect(rewritten(gzipSync(body), { "Content-Encoding": "gzip" }).text).toBe(framed);
	});

	test.each([
		["is a path", '{"job":{"href":"/acme/jobs/7"}}'],
		["is no text", '{"job":{"href":7}}'],
		["is not there", "{}"],
		["is in no JSON", "http://192.0.2.7/acme/jobs/7"],
		["has another scheme", '{"job":{"href":"ftp://192.0.2.7/acme/jobs/7"}}'],
	])("stays where it %s", (_, other) => expect(rewritten(other)).toEqual({ text: undefined, missed: [], kept: other }));

	test("stays and is counted where no operation has it", () => {
		const { text, missed } = rewritten('{"job":{"href":"https://192.0.2.7/elsewhere"}}');
		expect([text, missed]).toEqual([undefined, ["URL to go on at, which no operation has"]]);
	});
});
