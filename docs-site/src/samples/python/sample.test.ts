import { describe, expect, test } from "vitest";
<<<<<<< HEAD
import { scenario, shown } from "../fixtures/lantern.ts";
import type { Job } from "../job.ts";
=======
import { chosenId, kept, openJob, scenario } from "../../fixtures/scenario.ts";
>>>>>>> h-docs
import { followed } from "./job.ts";
import { dictionary, literal } from "./literal.ts";
import { python } from "./sample.ts";
import { sdkHmacSha256 } from "./sdk-hmac-sha256.ts";
import { isNoneOf, isOneOf } from "./status.ts";
import { zstackHmacSha1 } from "./zstack-hmac-sha1.ts";

<<<<<<< HEAD
const signature = { algorithm: "seal", header: 'X-"Seal"', prefix: "100% $ ", date: "X-Seal-Date", pointer: "" };

test.each(shown)("Python shows %s", async (_, scenario) => {
	await expect(python.draw(scenario)).toMatchFileSnapshot(`../fixtures/python/${scenario.operationId}.txt`);
});

test("the sample of Python is a program that can sign", () => {
	expect([python.file, python.algorithms]).toEqual(["sample.py", ["zstack-hmac-sha1", "sdk-hmac-sha256"]]);
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
		const request = { ...sample.request, path: '/"a"', headers: { "X-Trace": '\\"' }, body: { isJson: false, value: '"\n' } };
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
		expect(followed(job, "headers()")).toBe(`if status == 202:
    job = json.loads(answer)["result"]["u\\"rl"].rsplit("/", 1)[-1]
    path = "/jobs/" + job + "/end"
    wait = 0.25
    deadline = time.monotonic() + 120
    while status in (202, 429) and time.monotonic() + wait < deadline:
        time.sleep(wait)
        status, answer, after = send("GET", path, headers())
        wait = max(wait + 0.25, after)`);
	});

	test("is not looked for in the answer where the request named it", () => {
		expect(followed({ ...job, header: "X-Job" }, "{}")).not.toContain("json.loads");
	});

	test("is looked at with the key of the request", () => {
		const code = python.draw(scenario("startShow", "lampKey"));
		expect(code).toContain('send("GET", path, {"X-Lamp-Key": "Key " + environment("LAMP_KEY")})');
	});
});

describe("A signature in Python", () => {
	test("has its names quoted", () => {
		const text = sdkHmacSha256.define(signature);
		expect(text).toContain('"x-seal-date": date}');
		expect(text).toContain('"\\n".join(["100% $", date, canonical])');
		expect(text).toContain('return {"X-Seal-Date": date, "X-\\"Seal\\"": "100% $ " + credential}');
		expect(zstackHmacSha1.define(signature)).toContain('return {"X-Seal-Date": date, "X-\\"Seal\\"": "100% $ " + credential}');
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
=======
const signature = { algorithm: "", header: "X-Sign", prefix: "ACME-1 ", date: "X-Date", pointer: "" };
const call = { method: '"PUT"', path: "path", target: "target", headers: "headers" };

test.each(kept)("the sample of %s with %s is the one that is kept", async (operationId, scheme) => {
	await expect(python.draw(scenario(operationId, scheme))).toMatchFileSnapshot(`fixtures/${operationId}.${scheme}.py`);
});

describe("A job", () => {
	const job = (change?: (text: string) => string) => python.draw(scenario("startScreen", "token", change));

	test("is named by the request where the contract says so", () => {
		const code = job(chosenId);
		expect(code).toContain("\njob = uuid.uuid4().hex\n");
		expect(code).toContain('"X-Job-Id": job}');
		expect(code).toContain("\nimport uuid\n");
		expect(code).not.toContain("json");
	});

	test("that anybody can read has a name at random and is looked at without the credential", () => {
		const code = job(openJob);
		expect(code).toContain("job = uuid.uuid4().hex  # at random: whoever knows it can read the result\n");
		expect(code).toContain('status, answer, after = send("GET", path, {})\n');
	});

	test("that is signed has each look signed", () => {
		expect(python.draw(scenario("startScreen", "signed"))).toContain('send("GET", path, sign("GET", path, {}))');
	});

	test("waits parts of seconds, and its name may be deep in the reply and end its path", () => {
		const { job: found } = scenario("startScreen", "token");
		if (found === undefined) throw new Error("no job");
		const drawn = followed({ ...found, member: ["a", 'b"'], path: ["/jobs/", ""], interval: 1500 }, "{}");
		expect(drawn.split("\n").slice(1, 4)).toEqual([
			'    job = json.loads(answer)["a"]["b\\""].rsplit("/", 1)[-1]',
			'    path = "/jobs/" + job',
			"    wait = 1.5",
		]);
	});
});

describe("A signature", () => {
	test("of sdk-hmac-sha256 goes into the headers that the contract names", () => {
		const drawn = sdkHmacSha256.define(signature);
		expect(drawn).toContain('signed = {"host": url.netloc, "x-date": date}\n');
		expect(drawn).toContain('"\\n".join(["ACME-1", date, canonical])\n');
		expect(drawn).toMatch(/\n {4}return {"X-Date": date, "X-Sign": "ACME-1 " \+ credential}$/);
		expect(sdkHmacSha256.call(call)).toBe('sign("PUT", target, headers)');
		expect(sdkHmacSha256.call({ ...call, body: "body" })).toBe('sign("PUT", target, headers, body)');
	});

	test("of zstack-hmac-sha1 is over the method and the path alone", () => {
		expect(zstackHmacSha1.define(signature)).toMatch(/\n {4}return {"X-Date": date, "X-Sign": "ACME-1 " \+ credential}$/);
		expect(zstackHmacSha1.call({ ...call, body: "body" })).toBe('sign("PUT", path)');
	});
});

describe("A value", () => {
	test.each([
		[null, "None"],
		[true, "True"],
		[false, "False"],
		[1.5, "1.5"],
		['a"', '"a\\""'],
		[[1, [null]], "[1, [None]]"],
		[{ a: { b: true } }, '{"a": {"b": True}}'],
		[{}, "{}"],
	])("%j is %s", (value, drawn) => {
		expect(literal(value)).toBe(drawn);
	});

	test("takes a line for each part where one line has no room", () => {
		const long = "x".repeat(79);
		expect(literal({ a: long })).toBe(`{"a": "${long}"}`);
		expect(literal({ a: `${long}x`, b: 1 })).toBe(`{\n    "a": "${long}x",\n    "b": 1,\n}`);
		expect(literal([{ a: `${long}x` }])).toBe(`[\n    {\n        "a": "${long}x",\n    },\n]`);
	});

	test("of a dictionary may be an expression", () => {
		expect(dictionary([["X-A", "job"]])).toBe('{"X-A": job}');
	});
});

test("one of some statuses, and none of them", () => {
	expect([isOneOf([200]), isOneOf([200, 202])]).toEqual(["status == 200", "status in (200, 202)"]);
	expect([isNoneOf([200]), isNoneOf([200, 202])]).toEqual(["status != 200", "status not in (200, 202)"]);
>>>>>>> h-docs
});
