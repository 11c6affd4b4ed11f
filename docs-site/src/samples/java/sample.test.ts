import { describe, expect, test } from "vitest";
import type { Json } from "../../../../src/openapi/document.ts";
import { commentsFor } from "../comments.ts";
import { lantern, scenario, shown } from "../fixtures/lantern.ts";
import type { Job } from "../job.ts";
import { followed } from "./job.ts";
import { block, literal } from "./literal.ts";
import { java } from "./sample.ts";
import { sdkHmacSha256 } from "./sdk-hmac-sha256.ts";
import { isNoneOf, isOneOf } from "./status.ts";
import { v11HmacSha256 } from "./v11-hmac-sha256.ts";
import { zstackHmacSha1 } from "./zstack-hmac-sha1.ts";

const comments = commentsFor(lantern);
const signature = { algorithm: "seal", header: 'X-"Seal"', prefix: "100% $ ", date: "X-Seal-Date", pointer: "" };

test.each(shown)("Java shows %s", async (_, scenario) => {
	await expect(java.draw(scenario)).toMatchFileSnapshot(`../fixtures/java/${scenario.operationId}.txt`);
});

test("the sample of Java has the name of its class, and can sign", () => {
	expect([java.file, java.algorithms]).toEqual(["Sample.java", ["zstack-hmac-sha1", "sdk-hmac-sha256", "v11-hmac-sha256"]]);
});

const json = (value: Json) => ({ kind: "json" as const, value, text: JSON.stringify(value) });

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
		expect(block(json(value))).toBe(written);
	});

	test.each([
		[true, 'say "hi"', '"\\"say \\\\\\"hi\\\\\\"\\""'],
		[false, 'say "hi"', '"say \\"hi\\""'],
		[false, '""""', '"\\"\\"\\"\\""'],
		[false, "  two \r\nlines", '"  two \\r\\nlines"'],
		[false, "it's 灯", '"it\'s \\u706f"'],
	])("that a block would end or change is a literal (JSON: %j): %j", (isJson, value, written) => {
		expect(block(isJson ? json(value) : { kind: "text", value, text: value })).toBe(written);
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
		const text = sdkHmacSha256.define(signature, comments);
		expect(text).toContain('builder.header("X-\\"Seal\\"", "100% $ Access=" + environment("ACCESS_KEY")');
		expect(text).toContain('String.join("\\n", "100% $", date, sha256(canonical))');
		expect(zstackHmacSha1.define(signature, comments)).toContain('request.header("X-\\"Seal\\"", "100% $ " + environment("ACCESS_KEY_ID")');
	});

	test("covers what its algorithm says: the request and its body, or its method and path", () => {
		const call = { request: "request", method: '"PUT"', path: "path", body: "body" };
		expect(sdkHmacSha256.call(call)).toBe("sign(request, body);");
		expect(zstackHmacSha1.call(call)).toBe('sign(request, "PUT", path);');
	});
});

test("Java tells statuses apart", () => {
	expect(isOneOf([202])).toBe("response.statusCode() == 202");
	expect(isOneOf([202, 429])).toBe("(response.statusCode() == 202 || response.statusCode() == 429)");
	expect(isNoneOf([200, 204])).toBe("response.statusCode() != 200 && response.statusCode() != 204");
});

test("Java derives the key for the date, the region and the service", () => {
	const text = v11HmacSha256.define(signature, comments);
	expect(text).toContain('var scope = date.substring(0, 8) + "/" + environment("REGION") + "/" + environment("SERVICE");');
	expect(text).toContain('builder.header("X-\\"Seal\\"", "100% $ Credential=" + environment("ACCESS_KEY")');
});
