import { describe, expect, test } from "vitest";
import { commentsFor } from "../comments.ts";
import { lantern, scenario, shown, textBody } from "../fixtures/lantern.ts";
import type { Job } from "../job.ts";
import { followed } from "./job.ts";
import { dictionary, literal } from "./literal.ts";
import { python } from "./sample.ts";
import { sdkHmacSha256 } from "./sdk-hmac-sha256.ts";
import { isNoneOf, isOneOf } from "./status.ts";
import { v11HmacSha256 } from "./v11-hmac-sha256.ts";
import { zstackHmacSha1 } from "./zstack-hmac-sha1.ts";

const comments = commentsFor(lantern);
const signature = { algorithm: "seal", header: 'X-"Seal"', prefix: "100% $ ", date: "X-Seal-Date", pointer: "" };

test.each(shown)("Python shows %s", async (_, scenario) => {
	await expect(python.draw(scenario)).toMatchFileSnapshot(`../fixtures/python/${scenario.operationId}.txt`);
});

test("the sample of Python is a program that can sign", () => {
	expect([python.file, python.algorithms]).toEqual(["sample.py", ["zstack-hmac-sha1", "sdk-hmac-sha256", "v11-hmac-sha256"]]);
});

describe("A value in Python", () => {
	test.each([
		[null, "None"],
		[[true, false], "[True, False]"],
		[["null", "true"], '["null", "true"]'],
		[{ on: true, scene: null, port: 5900.5 }, '{"on": True, "scene": None, "port": 5900.5}'],
		['say "hi"', '"say \\"hi\\""'],
		["it's {HOME} $HOME `now`", '"it\'s {HOME} $HOME `now`"'],
		["a\\b\r\n", '"a\\\\b\\r\\n"'],
		["灯é😀", '"灯é😀"'],
		[{ 'a"b': [] }, '{"a\\"b": []}'],
	])("%j is %s", (value, written) => {
		expect(literal(value)).toBe(written);
	});

	test("has a line for each member where one line has no room, and a member's own lines are further in", () => {
		const long = "x".repeat(88);
		expect(literal({ a: { b: long }, c: 1 })).toBe(`{\n    "a": {\n        "b": "${long}",\n    },\n    "c": 1,\n}`);
		expect(literal([long, 1])).toBe(`[\n    "${long}",\n    1,\n]`);
	});

	test("may be an expression", () => {
		expect(dictionary([["X-Job", "job"]])).toBe('{"X-Job": job}');
		expect(dictionary([])).toBe("{}");
	});

	test("of a header, of a path and of a body ends nothing", () => {
		const sample = scenario("startScene");
		const request = { ...sample.request, path: '/"a"', headers: { "X-Trace": '\\"' }, body: textBody('"\n') };
		const code = python.draw({ ...sample, request });
		expect(code).toContain('path = "/\\"a\\""\n');
		expect(code).toContain('"X-Trace": "\\\\\\""');
		expect(code).toContain('body = "\\"\\n".encode()\n');
	});
});

describe("A job that Python follows", () => {
	const job: Job = {
		path: ["/jobs/", "/end"],
		member: ["result", 'u"rl'],
		announced: 202,
		pending: [202],
		again: [202, 429],
		interval: 250,
		isAuthenticated: true,
		successes: [],
	};

	test("is where the members lead to, and is looked at with the headers", () => {
		expect(followed(job, { headers: "headers()", target: "target()" })).toBe(`if status == 202:
    job = json.loads(answer)["result"]["u\\"rl"].rsplit("/", 1)[-1]
    path = "/jobs/" + job + "/end"
    wait = 0.25
    deadline = time.monotonic() + 120
    while status in (202, 429) and time.monotonic() + wait < deadline:
        time.sleep(wait)
        status, answer, after = send("GET", target(), headers())
        wait = max(wait + 0.25, after)`);
	});

	test("is not looked for in the answer where the request named it", () => {
		expect(followed({ ...job, header: "X-Job" }, { headers: "{}", target: "path" })).not.toContain("json.loads");
	});

	test("is looked at with the key of the request", () => {
		const code = python.draw(scenario("startShow", "lampKey"));
		expect(code).toContain('send("GET", path, {"X-Lamp-Key": "Key " + environment("LAMP_KEY")})');
	});
});

describe("A signature in Python", () => {
	test("has its names quoted", () => {
		const text = sdkHmacSha256.define(signature, comments);
		expect(text).toContain('"x-seal-date": date}');
		expect(text).toContain('"\\n".join(["100% $", date, canonical])');
		expect(text).toContain('return {"X-Seal-Date": date, "X-\\"Seal\\"": "100% $ " + credential}');
		expect(zstackHmacSha1.define(signature, comments)).toContain('return {"X-Seal-Date": date, "X-\\"Seal\\"": "100% $ " + credential}');
	});

	test("covers what its algorithm says: the target, the headers and the body, or the path alone", () => {
		const call = { method: '"PUT"', path: "path", target: "target", headers: "headers" };
		expect(sdkHmacSha256.call(call)).toBe('sign("PUT", target, headers)');
		expect(sdkHmacSha256.call({ ...call, body: "body" })).toBe('sign("PUT", target, headers, body)');
		expect(zstackHmacSha1.call(call)).toBe('sign("PUT", path)');
	});
});

test("Python tells statuses apart", () => {
	expect([isOneOf([202]), isOneOf([202, 429])]).toEqual(["status == 202", "status in (202, 429)"]);
	expect([isNoneOf([200]), isNoneOf([200, 204])]).toEqual(["status != 200", "status not in (200, 204)"]);
});

test("Python derives the key for the date, the region and the service", () => {
	const text = v11HmacSha256.define(signature, comments);
	expect(text).toContain(`scope = f"{date[:8]}/{environment('REGION')}/{environment('SERVICE')}"`);
	expect(text).toContain('key = hmac.digest(key, scope.encode() + b"\\x01", "sha256").hex()');
});
