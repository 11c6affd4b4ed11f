import { describe, expect, test } from "vitest";
import { chosenId, kept, openJob, scenario, withQuery } from "../../fixtures/scenario.ts";
import { followed } from "./job.ts";
import { block, literal } from "./literal.ts";
import { java } from "./sample.ts";
import { sdkHmacSha256 } from "./sdk-hmac-sha256.ts";
import { isNoneOf, isOneOf } from "./status.ts";
import { zstackHmacSha1 } from "./zstack-hmac-sha1.ts";

const signature = { algorithm: "", header: "X-Sign", prefix: "ACME-1 ", date: "X-Date", pointer: "" };
const call = { request: "request", method: '"PUT"', path: "path", body: "body" };

test.each(kept)("the sample of %s with %s is the one that is kept", async (operationId, scheme) => {
	await expect(java.draw(scenario(operationId, scheme))).toMatchFileSnapshot(`fixtures/${operationId}.${scheme}.java`);
});

test("a query stands behind the path", () => {
	expect(java.draw(scenario("openScreen", "token", withQuery))).toContain(
		'HttpRequest.newBuilder(URI.create(BASE_URL + path + "?mode=day"))\n',
	);
});

test.each([
	["GET", ""],
	["PUT", "\n            .PUT(HttpRequest.BodyPublishers.noBody())"],
	["DELETE", '\n            .method("DELETE", HttpRequest.BodyPublishers.noBody())'],
])("a %s without a body is built as such", (method, built) => {
	const { request, credential, expected, opening } = scenario("showJob", "token");
	const plain = { ...credential, fields: [] };
	const drawn = java.draw({
		api: "acme",
		operationId: "showJob",
		request: { ...request, method },
		credential: plain,
		expected,
		opening,
	});
	expect(drawn).toContain(`var request = HttpRequest.newBuilder(URI.create(BASE_URL + path))${built};\n`);
});

describe("A job", () => {
	const job = (change?: (text: string) => string) => java.draw(scenario("startScreen", "token", change));

	test("is named by the request where the contract says so", () => {
		const code = job(chosenId);
		expect(code).toContain('        var job = UUID.randomUUID().toString().replace("-", "");\n');
		expect(code).toContain('.header("X-Job-Id", job)');
		expect(code).toContain("\nimport java.util.UUID;\n");
		expect(code).not.toContain("Pattern");
	});

	test("that anybody can read has a name at random and is looked at without the credential", () => {
		const code = job(openJob);
		expect(code).toContain("        // At random: whoever knows it can read the result.\n        var job = ");
		expect(code).toContain("                request = HttpRequest.newBuilder(URI.create(BASE_URL + path));\n");
	});

	test("that is signed has each look signed", () => {
		expect(java.draw(scenario("startScreen", "signed"))).toContain(
			'request = HttpRequest.newBuilder(URI.create(BASE_URL + path));\n                sign(request, "");\n',
		);
	});

	test("waits milliseconds, and may end its path", () => {
		const { job: found } = scenario("startScreen", "token", chosenId);
		if (found === undefined) throw new Error("no job");
		const drawn = followed({ ...found, path: ["/jobs/", ""], interval: 1500 }, ["builder;"]);
		expect(drawn.split("\n").slice(1, 4)).toEqual([
			'    path = "/jobs/" + job;',
			"    var deadline = System.currentTimeMillis() + 120000;",
			"    var wait = 1500L;",
		]);
		expect(drawn).toContain("\n        request = builder;\n        response = send(request);\n");
	});
});

describe("A signature", () => {
	test("of sdk-hmac-sha256 goes into the headers that the contract names", () => {
		const drawn = sdkHmacSha256.define(signature);
		expect(drawn).toContain('var request = builder.header("X-Date", date).build();\n');
		expect(drawn).toContain('String.join("\\n", "ACME-1", date, sha256(canonical));\n');
		expect(drawn).toContain('builder.header("X-Sign", "ACME-1 Access=" + environment("ACCESS_KEY")\n');
		expect(sdkHmacSha256.call(call)).toBe("sign(request, body);");
	});

	test("of zstack-hmac-sha1 is over the method and the path alone", () => {
		const drawn = zstackHmacSha1.define(signature);
		expect(drawn).toContain('request.header("X-Date", date);\n');
		expect(drawn).toContain('request.header("X-Sign", "ACME-1 " + environment("ACCESS_KEY_ID") + ":" + signature);\n');
		expect(zstackHmacSha1.call(call)).toBe('sign(request, "PUT", path);');
	});
});

describe("A text", () => {
	test("is a string of ASCII", () => {
		expect(literal('a"\u00e9\u63a7')).toBe('"a\\"\\u00e9\\u63a7"');
	});

	test.each([
		["JSON is on one line where there is room", { isJson: true, value: { a: 1 } }, '"""\n{"a":1}"""'],
		[
			"JSON takes more lines where there is not",
			{ isJson: true, value: { a: "x".repeat(90) } },
			`"""\n{\n  "a": "${"x".repeat(90)}"\n}"""`,
		],
		["what is no JSON is as it is", { isJson: false, value: "x".repeat(100) }, `"""\n${"x".repeat(100)}"""`],
		["a block's own marks are escaped", { isJson: false, value: 'a\\ """ \u63a7' }, '"""\na\\\\ \\""" \\u63a7"""'],
	])("of a body: %s", (_, body, drawn) => {
		expect(block(body)).toBe(drawn);
	});
});

test("one of some statuses, and none of them", () => {
	expect(isOneOf([200])).toBe("response.statusCode() == 200");
	expect(isOneOf([200, 202])).toBe("(response.statusCode() == 200 || response.statusCode() == 202)");
	expect(isNoneOf([200, 202])).toBe("response.statusCode() != 200 && response.statusCode() != 202");
});
