import { describe, expect, test } from "vitest";
import type { Json } from "../../../../src/openapi/document.ts";
import { commentsFor } from "../comments.ts";
import { lantern, scenario, shown } from "../fixtures/lantern.ts";
import type { Job } from "../job.ts";
import { followed } from "./job.ts";
import { headerMap, rawString } from "./literal.ts";
import { go } from "./sample.ts";
import { sdkHmacSha256 } from "./sdk-hmac-sha256.ts";
import { isNoneOf, isOneOf } from "./status.ts";
import { send } from "./transport.ts";
import { v11HmacSha256 } from "./v11-hmac-sha256.ts";
import { zstackHmacSha1 } from "./zstack-hmac-sha1.ts";

const comments = commentsFor(lantern);
const signature = { algorithm: "seal", header: 'X-"Seal"', prefix: "100% $ ", date: "X-Seal-Date", pointer: "" };

test.each(shown)("Go shows %s", async (_, scenario) => {
	await expect(go.draw(scenario)).toMatchFileSnapshot(`../fixtures/go/${scenario.operationId}.txt`);
});

test("the sample of Go is a program that can sign", () => {
	expect([go.file, go.algorithms]).toEqual(["sample.go", ["zstack-hmac-sha1", "sdk-hmac-sha256", "v11-hmac-sha256"]]);
});

const json = (value: Json) => ({ kind: "json" as const, value, text: JSON.stringify(value) });

describe("A body in Go", () => {
	test.each([
		[{ say: '"hi" $HOME \\ 灯' }, '`{"say":"\\"hi\\" $HOME \\\\ 灯"}`'],
		[{ say: "two\nlines" }, '`{"say":"two\\nlines"}`'],
		[{ say: "`now`" }, '"{\\"say\\":\\"`now`\\"}"'],
		["it's", '`"it\'s"`'],
	])("of JSON is a raw string, unless it has a backquote: %j", (value, text) => {
		expect(rawString(json(value))).toBe(text);
	});

	test("of JSON that is long has a line for each member, but none in a string that is not raw", () => {
		const say = "x".repeat(90);
		expect(rawString(json({ say }))).toBe(`\`{\n  "say": "${say}"\n}\``);
		expect(rawString(json({ say: `${say}\`` }))).toBe(`"{\\"say\\":\\"${say}\`\\"}"`);
	});

	test.each([
		['say "hi" \\ $HOME 灯', '`say "hi" \\ $HOME 灯`'],
		["`now`", '"`now`"'],
		["two\r\nlines", '"two\\r\\nlines"'],
		["two\nlines", '"two\\nlines"'],
	])("of text is a raw string only where that keeps each character: %j", (value, text) => {
		expect(rawString({ kind: "text", value, text: value })).toBe(text);
	});
});

test("headers in Go are on one line where there is room, and else aligned", () => {
	expect(headerMap([])).toBe("map[string]string{}");
	expect(headerMap([['X-"A"', "job"]])).toBe('map[string]string{"X-\\"A\\"": job}');
	expect(
		headerMap([
			["X-Token", 'environment("TOKEN_OF_THE_LAMP")'],
			["X-A", '"1"'],
		]),
	).toBe('map[string]string{\n\t"X-Token": environment("TOKEN_OF_THE_LAMP"),\n\t"X-A":     "1",\n}');
});

test("a text of a header and of a path ends nothing in Go", () => {
	const sample = scenario("setLamp");
	const request = { ...sample.request, path: '/"a"', headers: { "X-Trace": '\\"`' } };
	const code = go.draw({ ...sample, request });
	expect(code).toContain('path := "/\\"a\\""\n');
	expect(code).toContain('"X-Trace":    "\\\\\\"`",');
});

describe("A job that Go follows", () => {
	const job: Job = {
		path: ["/jobs/", ""],
		header: "X-Job",
		member: ["url"],
		announced: 202,
		pending: [202],
		again: [202],
		interval: 1000,
		isAuthenticated: true,
		successes: [],
	};

	test("is looked at with the credential, anew for each look", () => {
		expect(followed(job, { headers: "credential()", target: "target()", sign: "sign(headers)" })).toBe(`if status == 202 {
	path = "/jobs/" + job
	deadline := time.Now().Add(120 * time.Second)
	wait := time.Second
	for status == 202 && time.Now().Add(wait).Before(deadline) {
		time.Sleep(wait)
		headers = credential()
		sign(headers)
		status, answer, after = send("GET", target(), headers, "")
		wait += time.Second
		if wait < after {
			wait = after
		}
	}
}`);
	});

	test.each([
		[1000, "time.Second"],
		[3000, "3 * time.Second"],
		[250, "250 * time.Millisecond"],
	])("waits %d milliseconds as %s", (interval, wait) => {
		expect(followed({ ...job, interval }, false)).toContain(`wait := ${wait}\n`);
	});

	test("has Retry-After, which nothing else reads", () => {
		expect(send(true)).toContain('strconv.Atoi(response.Header.Get("Retry-After"))');
		expect(send(false)).not.toContain("Retry-After");
	});
});

describe("A signature in Go", () => {
	test("has its names quoted, and % twice where it is a format", () => {
		const text = sdkHmacSha256.define(signature, comments);
		expect(text).toContain('headers["X-\\"Seal\\""] = fmt.Sprintf("100%% $ Access=%s, SignedHeaders=%s, Signature=%x",');
		expect(text).toContain('"%s\\n%s\\n%x", "100% $", date, canonical)');
		expect(zstackHmacSha1.define(signature, comments)).toContain('headers["X-\\"Seal\\""] = "100% $ " + environment("ACCESS_KEY_ID")');
	});

	test("covers what its algorithm says: the target and the body, or the path alone", () => {
		const call = { method: '"PUT"', path: "path", target: "target", body: "body" };
		expect(sdkHmacSha256.call(call)).toBe('sign("PUT", target, headers, body)');
		expect(zstackHmacSha1.call(call)).toBe('sign("PUT", path, headers)');
	});
});

test("Go tells statuses apart", () => {
	expect([isOneOf([202]), isOneOf([202, 429])]).toEqual(["status == 202", "(status == 202 || status == 429)"]);
	expect(isNoneOf([200, 204])).toBe("status != 200 && status != 204");
});

test("Go derives the key for the date, the region and the service", () => {
	const text = v11HmacSha256.define(signature, comments);
	expect(text).toContain('scope := date[:8] + "/" + environment("REGION") + "/" + environment("SERVICE")');
	expect(text).toContain('fmt.Sprintf("100%% $ Credential=%s/%s, SignedHeaders=%s, Signature=%x"');
});
