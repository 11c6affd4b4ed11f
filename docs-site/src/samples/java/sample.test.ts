import { describe, expect, test } from "vitest";
<<<<<<< HEAD
import { scenario, shown } from "../fixtures/lantern.ts";
import type { Job } from "../job.ts";
=======
import { chosenId, kept, openJob, scenario } from "../../fixtures/scenario.ts";
>>>>>>> h-docs
import { followed } from "./job.ts";
import { block, literal } from "./literal.ts";
import { java } from "./sample.ts";
import { sdkHmacSha256 } from "./sdk-hmac-sha256.ts";
import { isNoneOf, isOneOf } from "./status.ts";
import { zstackHmacSha1 } from "./zstack-hmac-sha1.ts";

<<<<<<< HEAD
const signature = { algorithm: "seal", header: 'X-"Seal"', prefix: "100% $ ", date: "X-Seal-Date", pointer: "" };

test.each(shown)("Java shows %s", async (_, scenario) => {
	await expect(java.draw(scenario)).toMatchFileSnapshot(`../fixtures/java/${scenario.operationId}.txt`);
});

test("the sample of Java has the name of its class, and can sign", () => {
	expect([java.file, java.algorithms]).toEqual(["Sample.java", ["zstack-hmac-sha1", "sdk-hmac-sha256"]]);
});

describe("A text in Java", () => {
	test.each([
		['say "hi"', '"say \\"hi\\""'],
		["it's $HOME `now`", '"it\'s $HOME `now`"'],
		["two\r\nlines", '"two\\r\\nlines"'],
		["a\\u0041", '"a\\\\u0041"'],
		["灯é😀", '"\\u706f\\u00e9\\ud83d\\ude00"'],
		["\\灯", '"\\\\\\u706f"'],
	])("%j is the literal %s", (text, written) => {
		expect(literal(text)).toBe(written);
	});

	test.each([
		[{ say: '"hi" $HOME \\ 灯' }, '"""\n{"say":"\\\\"hi\\\\" $HOME \\\\\\\\ \\u706f"}"""'],
		[{ say: "two\nlines" }, '"""\n{"say":"two\\\\nlines"}"""'],
		[["", ""], '"""\n["",""]"""'],
		[{ say: "x".repeat(90) }, `"""\n{\n  "say": "${"x".repeat(90)}"\n}"""`],
	])("that is a JSON body is a block: %j", (value, written) => {
		expect(block({ isJson: true, value })).toBe(written);
	});

	test.each([
		[true, 'say "hi"', '"\\"say \\\\\\"hi\\\\\\"\\""'],
		[false, 'say "hi"', '"say \\"hi\\""'],
		[false, '""""', '"\\"\\"\\"\\""'],
		[false, "  two \r\nlines", '"  two \\r\\nlines"'],
		[false, "it's 灯", '"it\'s \\u706f"'],
	])("that a block would end or change is a literal (JSON: %j): %j", (isJson, value, written) => {
		expect(block({ isJson, value })).toBe(written);
	});

	test("of a header and of a path ends nothing", () => {
		const sample = scenario("setLamp");
		const code = java.draw({ ...sample, request: { ...sample.request, path: '/"a"', headers: { "X-Trace": '\\"灯' } } });
		expect(code).toContain('var path = "/\\"a\\"";\n');
		expect(code).toContain('.header("X-Trace", "\\\\\\"\\u706f")');
	});
});

describe("A request in Java", () => {
	const { body, ...bare } = scenario("setLamp").request;
	const drawn = (method: string, withBody: boolean) => {
		const request = { ...bare, method, ...(withBody && body && { body }) };
		return java.draw({ ...scenario("setLamp"), request });
	};

	test.each([
		["POST", true, ".POST(HttpRequest.BodyPublishers.ofString(body));"],
		["PUT", false, ".PUT(HttpRequest.BodyPublishers.noBody());"],
		["PATCH", true, '.method("PATCH", HttpRequest.BodyPublishers.ofString(body));'],
		["DELETE", false, '.method("DELETE", HttpRequest.BodyPublishers.noBody());'],
		["GET", true, '.method("GET", HttpRequest.BodyPublishers.ofString(body));'],
	])("names its method: %s, with a body: %j", (method, withBody, line) => {
		expect(drawn(method, withBody)).toContain(`\n            ${line}\n`);
	});

	test("names none where it is a GET without a body", () => {
		expect(drawn("GET", false)).not.toContain("BodyPublishers");
	});
});

describe("A job that Java follows", () => {
	const job: Job = {
		path: ["/jobs/", "/end"],
		member: ["result", "url"],
		announced: 202,
		pending: [202],
		again: [202],
		interval: 1000,
		isAuthenticated: true,
		successes: [],
	};

	test("is looked at with a request of its own, which is signed", () => {
		expect(followed(job, ["look();", "sign(request);"])).toBe(`if (response.statusCode() == 202) {
    var location = Pattern.compile("\\"url\\"\\\\s*:\\\\s*\\"[^\\"]*/([^\\"/]+)\\"").matcher(response.body());
    var job = location.find() ? location.group(1) : "";
    path = "/jobs/" + job + "/end";
    var deadline = System.currentTimeMillis() + 120000;
    var wait = 1000L;
    while (response.statusCode() == 202 && System.currentTimeMillis() + wait < deadline) {
        Thread.sleep(wait);
        request = look();
        sign(request);
        response = send(request);
        wait = Math.max(wait + 1000, retryAfter(response));
    }
}`);
	});

	test("is not looked for in the answer where the request named it", () => {
		expect(followed({ ...job, header: "X-Job" }, ["look();"])).not.toContain("Pattern");
	});
});

describe("A signature in Java", () => {
	test("has its names quoted", () => {
		const text = sdkHmacSha256.define(signature);
		expect(text).toContain('builder.header("X-\\"Seal\\"", "100% $ Access=" + environment("ACCESS_KEY")');
		expect(text).toContain('String.join("\\n", "100% $", date, sha256(canonical))');
		expect(zstackHmacSha1.define(signature)).toContain('request.header("X-\\"Seal\\"", "100% $ " + environment("ACCESS_KEY_ID")');
	});

	test("covers what its algorithm says: the request and its body, or its method and path", () => {
		const call = { request: "request", method: '"PUT"', path: "path", body: "body" };
		expect(sdkHmacSha256.call(call)).toBe("sign(request, body);");
=======
const signature = { algorithm: "", header: "X-Sign", prefix: "ACME-1 ", date: "X-Date", pointer: "" };
const call = { request: "request", method: '"PUT"', path: "path", body: "body" };

test.each(kept)("the sample of %s with %s is the one that is kept", async (operationId, scheme) => {
	await expect(java.draw(scenario(operationId, scheme))).toMatchFileSnapshot(`fixtures/${operationId}.${scheme}.java`);
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
>>>>>>> h-docs
		expect(zstackHmacSha1.call(call)).toBe('sign(request, "PUT", path);');
	});
});

<<<<<<< HEAD
test("Java tells statuses apart", () => {
	expect(isOneOf([202])).toBe("response.statusCode() == 202");
	expect(isOneOf([202, 429])).toBe("(response.statusCode() == 202 || response.statusCode() == 429)");
	expect(isNoneOf([200, 204])).toBe("response.statusCode() != 200 && response.statusCode() != 204");
=======
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
>>>>>>> h-docs
});
