import { describe, expect, test } from "vitest";
import { chosenId, kept, openJob, scenario, withQuery } from "../../fixtures/scenario.ts";
import { followed } from "./job.ts";
import { dictionary, literal } from "./literal.ts";
import { python } from "./sample.ts";
import { sdkHmacSha256 } from "./sdk-hmac-sha256.ts";
import { isNoneOf, isOneOf } from "./status.ts";
import { zstackHmacSha1 } from "./zstack-hmac-sha1.ts";

const signature = { algorithm: "", header: "X-Sign", prefix: "ACME-1 ", date: "X-Date", pointer: "" };
const call = { method: '"PUT"', path: "path", target: "target", headers: "headers" };

test.each(kept)("the sample of %s with %s is the one that is kept", async (operationId, scheme) => {
	await expect(python.draw(scenario(operationId, scheme))).toMatchFileSnapshot(`fixtures/${operationId}.${scheme}.py`);
});

test("a query stands behind the path and is signed with it", () => {
	const drawn = (scheme: string) => python.draw(scenario("openScreen", scheme, withQuery));
	expect(drawn("token")).toContain('\ntarget = path + "?mode=day"\n');
	expect(drawn("token")).toContain('send("POST", target, headers, body)');
	expect(drawn("signed")).toContain('\nheaders |= sign("POST", target, headers, body)\n');
});

test("headers that only a signature makes are not added to others", () => {
	expect(python.draw(scenario("startScreen", "signed"))).toContain('\npath = "/v1/screens"\nheaders = sign("POST", path, {})\n');
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
});
