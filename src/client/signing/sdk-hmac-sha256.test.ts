import { describe, expect, test } from "vitest";
import { draft, sign } from "./sdk-hmac-sha256.ts";

const names = { credential: "Authorization", prefix: "SDK-HMAC-SHA256 ", date: "X-Sdk-Date" };
const secret = { accessKey: "EXAMPLEAK", secretKey: "examplesk" };
const now = Date.parse("2026-11-21T08:00:00.999Z");
const request = (url: string, headers: Record<string, string> = {}, body?: string) => ({
	...{ method: "POST", url: new URL(url), path: "", headers, body },
});

const emptyHash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

describe("the canonical request", () => {
	const canonicalOf = async (url: string, headers?: Record<string, string>, more: object = {}) =>
		(await draft(request(url, headers), { ...secret, ...more }, names, now)).canonicalRequest.split("\n");

	test("has the method, the path, the query, the headers, their names and the body's hash, a line each", async () => {
		expect(await canonicalOf("https://cloud.example/v1/servers?b=2&a=1", { "Content-Type": " application/json " })).toEqual([
			"POST",
			"/v1/servers/",
			"a=1&b=2",
			"content-type:application/json",
			"host:cloud.example",
			"x-sdk-date:20261121T080000Z",
			"",
			"content-type;host;x-sdk-date",
			emptyHash,
		]);
	});

	test.each([
		["https://cloud.example", "/"],
		["https://cloud.example/a/", "/a/"],
		["https://cloud.example/a%2fb/c'd/%C3%A9", "/a%2Fb/c%27d/%C3%A9/"],
	])("has the path of %s as %s", async (url, path) => {
		expect((await canonicalOf(url))[1]).toBe(path);
	});

	test.each([
		["limit2=1&limit=2&limit-3=", "limit=2&limit-3=&limit2=1"],
		["a=b&a=B&a=%3A&a=", "a=&a=%3A&a=B&a=b"],
		["q=a+b&star=*!'()", "q=a%20b&star=%2A%21%27%28%29"],
	])("has the query %s as %s", async (query, sorted) => {
		expect((await canonicalOf(`https://cloud.example/?${query}`))[2]).toBe(sorted);
	});

	test("has the project and the token of a temporary key, unless the request has its own", async () => {
		const more = { projectId: "p1", securityToken: "t1" };
		expect((await canonicalOf("https://cloud.example/", {}, more)).slice(3, -3)).toEqual([
			"host:cloud.example",
			"x-project-id:p1",
			"x-sdk-date:20261121T080000Z",
			"x-security-token:t1",
		]);
		const { headers } = await draft(request("https://cloud.example/", { "x-project-ID": "own" }), { ...secret, ...more }, names, now);
		expect(headers).toEqual({ "X-Sdk-Date": "20261121T080000Z", "X-Security-Token": "t1" });
	});
});

test("the text to sign has the algorithm, the time and the canonical request's hash", async () => {
	const { text } = await draft(request("https://cloud.example/"), secret, names, now);
	expect(text).toMatch(/^SDK-HMAC-SHA256\n20261121T080000Z\n[\da-f]{64}$/);
	const { text: another } = await draft(request("https://cloud.example/", {}, "{}"), secret, names, now);
	expect(another).not.toBe(text);
});

test("the credential names the key and the signed headers, and the time goes with it", async () => {
	expect(await sign(request("https://cloud.example/"), secret, names, now)).toEqual({
		"X-Sdk-Date": "20261121T080000Z",
		Authorization: expect.stringMatching(/^SDK-HMAC-SHA256 Access=EXAMPLEAK, SignedHeaders=host;x-sdk-date, Signature=[\da-f]{64}$/),
	});
});
