import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { Complaint } from "./complaint.ts";
import { firing } from "./fixtures/request.ts";
import { readRequest, readTarget, valuesOf } from "./request.ts";

/** A request as a server hands it over, without a server. */
function incoming(chunks: (string | Buffer)[], headers: Record<string, string> = {}, change: object = {}): IncomingMessage {
	const body = Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
	return Object.assign(body, { method: "POST", url: "/kilns?size=1&size=2", headers, ...change }) as unknown as IncomingMessage;
}

test.each([
	["/kilns?size=1", { path: "/kilns", query: { size: "1" } }],
	["/kilns?a=1&a=2?", { path: "/kilns", query: { a: ["1", "2?"] } }],
	["//api.example/kilns", { path: "//api.example/kilns", query: {} }],
	["http://api.example/kilns?size=1", { path: "/kilns", query: { size: "1" } }],
	["*", { path: "*", query: {} }],
])("the target %s is read", (target, read) => {
	expect(readTarget(target)).toEqual(read);
});

describe("a request", () => {
	test("is read with its body, in pieces as they come", async () => {
		expect(await readRequest(incoming(['{"degrees":', "1200}"], { "content-type": "application/json; charset=utf-8" }))).toEqual({
			method: "post",
			path: "/kilns",
			query: { size: ["1", "2"] },
			headers: { "content-type": "application/json;charset=utf-8", "content-length": "16" },
			body: { degrees: 1200 },
			malformed: false,
		});
	});

	test("says the length of its body, also where the client did not", async () => {
		const { headers } = await readRequest(incoming(["hello"], { "transfer-encoding": "chunked" }));
		expect(headers["content-length"]).toBe("5");
	});

	test("has a media type that Prism can read, also where it sent none", async () => {
		expect((await readRequest(incoming(["a"], { "content-type": ";" }))).headers["content-type"]).toBe("application/octet-stream");
		expect((await readRequest(incoming([]))).headers).not.toHaveProperty("content-type");
	});

	test("is refused where its body is longer than 1 MiB, and taken where it is as long", async () => {
		const half = Buffer.alloc(512 * 1024, "1");
		expect((await readRequest(incoming([half, half], { "content-type": "text/plain" }))).body).toHaveLength(1024 * 1024);
		await expect(readRequest(incoming([half, half, "1"]))).rejects.toEqual(new Complaint(413, "the body is longer than 1048576 bytes"));
	});

	test("is refused where the client hangs up", async () => {
		const broken = incoming([]);
		broken.destroy(new Error("aborted"));
		await expect(readRequest(broken)).rejects.toEqual(new Complaint(400, "the client hung up"));
	});
});

test("runtime expressions can name its method, headers, query, path and body", () => {
	expect(valuesOf(firing({ query: { size: "1" } }), "/kilns/{kiln}/firings")).toEqual({
		method: "POST",
		header: firing().headers,
		query: { size: "1" },
		path: { kiln: "north" },
		body: { degrees: 1200 },
	});
});

test.each([
	["/kilns/7:fire/v2", { kiln: "7", version: "2" }],
	["/kilns/a%2Fb:fire/v2", { kiln: "a/b", version: "2" }],
	["/kilns/%zz:fire/v2", { kiln: undefined, version: "2" }],
	["/kilns/7:cool/v2", {}],
])("its path %s has the values %j, decoded where they can be", (path, values) => {
	expect(valuesOf(firing({ path }), "/kilns/{kiln}:fire/v{version}").path).toEqual(values);
});
