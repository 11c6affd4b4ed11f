import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Validate } from "../checker/contract.ts";
import { Complaint } from "./complaint.ts";
import { firing, json } from "./fixtures/request.ts";
import { exchangeOf, type Request, readRequest, readTarget, valuesOf } from "./request.ts";

/** A request as a server hands it over, without a server. */
function incoming(chunks: (string | Buffer)[], headers: Record<string, string> = {}, change: object = {}): IncomingMessage {
	const body = Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
	const all = { "transfer-encoding": "chunked", ...headers };
	return Object.assign(body, { method: "POST", url: "/kilns?size=1&size=2", headers: all, ...change }) as unknown as IncomingMessage;
}

test.each([
	["/kilns?size=1", { path: "/kilns", search: "size=1" }],
	["/kilns?a=1&a=2?", { path: "/kilns", search: "a=1&a=2?" }],
	["//api.example/kilns", { path: "//api.example/kilns", search: "" }],
	["http://api.example/kilns?size=1", { path: "/kilns", search: "size=1" }],
	["*", { path: "*", search: "" }],
])("the target %s is read", (target, read) => {
	expect(readTarget(target)).toEqual(read);
});

describe("a request", () => {
	test("is read with its body, in pieces as they come", async () => {
		expect(await readRequest(incoming(['{"degrees":', "1200}"], { "content-type": "application/json; charset=utf-8" }))).toEqual({
			method: "POST",
			path: "/kilns",
			search: "size=1&size=2",
			headers: { "transfer-encoding": "chunked", "content-type": "application/json; charset=utf-8" },
			body: { text: '{"degrees":1200}' },
		});
	});

	test.each<[string, string | Buffer, string, unknown]>([
		["none", "", "", { text: "" }],
		["text in another charset", Buffer.from([0xe9]), "text/plain; charset=latin1", { text: "é" }],
		["packed text", gzipSync("rye"), "text/plain", { text: "rye" }],
		["bytes", Buffer.from([0xff]), "image/png", { fault: "got bytes that are not utf-8" }],
	])("has a body that is %s", async (_, sent, type, body) => {
		expect((await readRequest(incoming([sent], { "content-type": type }))).body).toMatchObject(body as object);
	});

	test("is refused where its body is longer than 1 MiB, and taken where it is as long", async () => {
		const half = Buffer.alloc(512 * 1024, "1");
		expect((await readRequest(incoming([half, half], { "content-type": "text/plain" }))).body).toEqual({ text: "1".repeat(1024 * 1024) });
		await expect(readRequest(incoming([half, half, "1"]))).rejects.toEqual(new Complaint(413, "the body is longer than 1048576 bytes"));
	});

	test("is refused where the client hangs up", async () => {
		const broken = incoming([]);
		broken.destroy(new Error("aborted"));
		await expect(readRequest(broken)).rejects.toEqual(new Complaint(400, "the client hung up"));
		await new Promise(setImmediate);
		await expect(readRequest(broken)).rejects.toEqual(new Complaint(400, "the client hung up"));
	});

	test.each([{}, { "content-length": "0" }])("without a body is not waited for: %j", async (headers) => {
		const endless = Object.assign(new Readable({ read() {} }), { method: "GET", url: "/", headers }) as unknown as IncomingMessage;
		expect((await readRequest(endless)).body).toEqual({ text: "" });
	});
});

test("the checker judges it as an exchange, in which the dots of a path resolve nothing", () => {
	const { url, method, request } = exchangeOf(firing({ path: "/kilns/../firings", search: "size=1&a=%zz" }));
	expect([method, [...url.searchParams]]).toEqual([
		"POST",
		[
			["size", "1"],
			["a", "%zz"],
		],
	]);
	expect(request).toEqual({
		headers: [
			["x-token", "t"],
			["content-type", "application/json"],
		],
		body: json({ degrees: 1200 }),
	});
});

test("the URL of a request is kept for the next that is alike, and one that would fill the memory is not", () => {
	const urlsOf = (search: string) => [firing({ search }), firing({ search })].map((request) => exchangeOf(request).url);
	const [short, again] = urlsOf("size=1");
	expect(again).toBe(short);
	const [long, anew] = urlsOf("s".repeat(1_000));
	expect(anew).not.toBe(long);
	expect(anew?.href).toBe(long?.href);
});

const origin = "http://127.0.0.1:4010";

test("runtime expressions can name its URL, method, headers, query, path and body", () => {
	const { url, method, header, query, path, body } = valuesOf(firing({ search: "size=1" }), { origin, path: { kiln: "north" } });
	expect({ url, method, header, query, path, body }).toEqual({
		url: "http://127.0.0.1:4010/kilns/north/firings?size=1",
		method: "POST",
		header: firing().headers,
		query: { size: "1" },
		path: { kiln: "north" },
		body: { degrees: 1200 },
	});
});

const parts = '--x\r\nContent-Disposition: form-data; name="size"\r\n\r\n1\r\n--x--\r\n';

test.each<[string, Request["body"], unknown]>([
	["application/x-www-form-urlencoded", { text: "size=1&kind=a+b" }, { size: "1", kind: "a b" }],
	["multipart/form-data; boundary=x", { text: parts }, { size: "1" }],
	["multipart/form-data; boundary=y", { text: parts }, undefined],
	["text/plain; charset=utf-8", { text: "{}" }, "{}"],
	["application/problem+json", { text: "{" }, undefined],
	["application/json", { text: "" }, undefined],
	["image/png", { fault: "got bytes" }, undefined],
])("a body of %s is %j there", (type, body, value) => {
	expect(valuesOf(firing({ headers: { "content-type": type }, body }), { origin, path: {} }).body).toEqual(value);
});

test("a field of a form is there what its schema means", () => {
	const isSized: Validate = (value) => typeof (value as { size: unknown }).size === "number";
	const open: Validate = (value) => {
		open.errors = isSized(value) ? null : [{ keyword: "type", instancePath: "/size", params: { type: "integer" } }];
		return isSized(value);
	};
	const content = [{ mediaType: "multipart/form-data", line: 1, schema: { open, closed: open } }];
	const request = firing({ headers: { "content-type": "multipart/form-data; boundary=x" }, body: { text: parts } });
	expect(valuesOf(request, { origin, path: {}, declared: { required: true, line: 1, content } }).body).toEqual({ size: 1 });
});
