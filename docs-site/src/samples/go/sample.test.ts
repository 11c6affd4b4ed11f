import { describe, expect, test } from "vitest";
<<<<<<< HEAD
import { scenario, shown } from "../fixtures/lantern.ts";
import type { Job } from "../job.ts";
=======
import { chosenId, kept, openJob, scenario } from "../../fixtures/scenario.ts";
>>>>>>> h-docs
import { followed } from "./job.ts";
import { headerMap, rawString } from "./literal.ts";
import { go } from "./sample.ts";
import { sdkHmacSha256 } from "./sdk-hmac-sha256.ts";
import { isNoneOf, isOneOf } from "./status.ts";
import { send } from "./transport.ts";
import { zstackHmacSha1 } from "./zstack-hmac-sha1.ts";

<<<<<<< HEAD
const signature = { algorithm: "seal", header: 'X-"Seal"', prefix: "100% $ ", date: "X-Seal-Date", pointer: "" };

test.each(shown)("Go shows %s", async (_, scenario) => {
	await expect(go.draw(scenario)).toMatchFileSnapshot(`../fixtures/go/${scenario.operationId}.txt`);
});

test("the sample of Go is a program that can sign", () => {
	expect([go.file, go.algorithms]).toEqual(["sample.go", ["zstack-hmac-sha1", "sdk-hmac-sha256"]]);
});

describe("A body in Go", () => {
	test.each([
		[{ say: '"hi" $HOME \\ 灯' }, '`{"say":"\\"hi\\" $HOME \\\\ 灯"}`'],
		[{ say: "two\nlines" }, '`{"say":"two\\nlines"}`'],
		[{ say: "`now`" }, '"{\\"say\\":\\"`now`\\"}"'],
		["it's", '`"it\'s"`'],
	])("of JSON is a raw string, unless it has a backquote: %j", (value, text) => {
		expect(rawString({ isJson: true, value })).toBe(text);
	});

	test("of JSON that is long has a line for each member, but none in a string that is not raw", () => {
		const say = "x".repeat(90);
		expect(rawString({ isJson: true, value: { say } })).toBe(`\`{\n  "say": "${say}"\n}\``);
		expect(rawString({ isJson: true, value: { say: `${say}\`` } })).toBe(`"{\\"say\\":\\"${say}\`\\"}"`);
	});

	test.each([
		['say "hi" \\ $HOME 灯', '`say "hi" \\ $HOME 灯`'],
		["`now`", '"`now`"'],
		["two\r\nlines", '"two\\r\\nlines"'],
		["two\nlines", '"two\\nlines"'],
	])("of text is a raw string only where that keeps each character: %j", (value, text) => {
		expect(rawString({ isJson: false, value })).toBe(text);
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
		expect(followed(job, { headers: "credential()", sign: "sign(headers)" })).toBe(`if status == 202 {
	path = "/jobs/" + job
	deadline := time.Now().Add(120 * time.Second)
	wait := time.Second
	for status == 202 && time.Now().Add(wait).Before(deadline) {
		time.Sleep(wait)
		headers = credential()
		sign(headers)
		status, answer, after = send("GET", path, headers, "")
		wait += time.Second
=======
const signature = { algorithm: "", header: "X-Sign", prefix: "ACME-1 ", date: "X-Date", pointer: "" };
const call = { method: '"PUT"', path: "path", target: "target", body: "body" };

test.each(kept)("the sample of %s with %s is the one that is kept", async (operationId, scheme) => {
	await expect(go.draw(scenario(operationId, scheme))).toMatchFileSnapshot(`fixtures/${operationId}.${scheme}.go`);
});

describe("A job", () => {
	const job = (change?: (text: string) => string) => go.draw(scenario("startScreen", "token", change));

	test("is named by the request where the contract says so", () => {
		const code = job(chosenId);
		expect(code).toContain("\tjob := randomID()\n");
		expect(code).toContain("func randomID() string {");
		expect(code).toContain('"X-Job-Id":     job,\n');
		expect(code).toContain('\t"crypto/rand"\n');
		expect(code).not.toContain("regexp");
	});

	test("that anybody can read has a name at random and is looked at without the credential", () => {
		const code = job(openJob);
		expect(code).toContain("\t// At random: whoever knows it can read the result.\n\tjob := randomID()\n");
		expect(code).toContain('status, answer, after = send("GET", path, nil, "")\n');
	});

	test("that is signed has each look signed", () => {
		expect(go.draw(scenario("startScreen", "signed"))).toContain(
			'\t\t\theaders = map[string]string{}\n\t\t\tsign("GET", path, headers, "")\n',
		);
	});

	test.each([
		[1000, "time.Second"],
		[3000, "3 * time.Second"],
		[1500, "1500 * time.Millisecond"],
	])("of %d ms waits %s, and may end its path", (interval, duration) => {
		const { job: found } = scenario("startScreen", "token", chosenId);
		if (found === undefined) throw new Error("no job");
		expect(followed({ ...found, path: ["/jobs/", ""], interval, again: [202] }, false)).toBe(`if status == 202 {
	path = "/jobs/" + job
	deadline := time.Now().Add(120 * time.Second)
	wait := ${duration}
	for status == 202 && time.Now().Add(wait).Before(deadline) {
		time.Sleep(wait)
		status, answer, after = send("GET", path, nil, "")
		wait += ${duration}
>>>>>>> h-docs
		if wait < after {
			wait = after
		}
	}
}`);
	});

<<<<<<< HEAD
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
		const text = sdkHmacSha256.define(signature);
		expect(text).toContain('headers["X-\\"Seal\\""] = fmt.Sprintf("100%% $ Access=%s, SignedHeaders=%s, Signature=%x",');
		expect(text).toContain('"%s\\n%s\\n%x", "100% $", date, canonical)');
		expect(zstackHmacSha1.define(signature)).toContain('headers["X-\\"Seal\\""] = "100% $ " + environment("ACCESS_KEY_ID")');
	});

	test("covers what its algorithm says: the target and the body, or the path alone", () => {
		const call = { method: '"PUT"', path: "path", target: "target", body: "body" };
		expect(sdkHmacSha256.call(call)).toBe('sign("PUT", target, headers, body)');
=======
	test("has Retry-After read, which nothing else has", () => {
		expect(send(true)).toContain('after, _ := strconv.Atoi(response.Header.Get("Retry-After"))\n');
		expect(send(false)).not.toContain("after");
	});
});

describe("A signature", () => {
	test("of sdk-hmac-sha256 goes into the headers that the contract names", () => {
		const drawn = sdkHmacSha256.define({ ...signature, prefix: "100% " });
		expect(drawn).toContain('headers["X-Date"] = date\n');
		expect(drawn).toContain('fmt.Fprintf(mac, "%s\\n%s\\n%x", "100%", date, canonical)\n');
		expect(drawn).toContain('headers["X-Sign"] = fmt.Sprintf("100%% Access=%s, SignedHeaders=%s, Signature=%x",\n');
		expect(sdkHmacSha256.call(call)).toBe('sign("PUT", target, headers, body)');
	});

	test("of zstack-hmac-sha1 is over the method and the path alone", () => {
		const drawn = zstackHmacSha1.define(signature);
		expect(drawn).toContain('headers["X-Date"] = date\n');
		expect(drawn).toContain('headers["X-Sign"] = "ACME-1 " + environment("ACCESS_KEY_ID") + ":" + signature\n');
>>>>>>> h-docs
		expect(zstackHmacSha1.call(call)).toBe('sign("PUT", path, headers)');
	});
});

<<<<<<< HEAD
test("Go tells statuses apart", () => {
	expect([isOneOf([202]), isOneOf([202, 429])]).toEqual(["status == 202", "(status == 202 || status == 429)"]);
	expect(isNoneOf([200, 204])).toBe("status != 200 && status != 204");
=======
test("headers are on one line where there is room, and aligned as gofmt does where there is not", () => {
	expect(headerMap([])).toBe("map[string]string{}");
	expect(headerMap([["X-A", "job"]])).toBe('map[string]string{"X-A": job}');
	const long = `"${"x".repeat(50)}"`;
	expect(
		headerMap([
			["X-A", "job"],
			["X-Long", long],
		]),
	).toBe(`map[string]string{\n\t"X-A":    job,\n\t"X-Long": ${long},\n}`);
});

test.each([
	["JSON is on one line where there is room", { isJson: true, value: { a: 1 } }, '`{"a":1}`'],
	["JSON takes more lines where there is not", { isJson: true, value: { a: "x".repeat(90) } }, `\`{\n  "a": "${"x".repeat(90)}"\n}\``],
	["what is no JSON is as it is", { isJson: false, value: "a\nb" }, "`a\nb`"],
	["a text with a backquote is escaped", { isJson: true, value: "`" }, '"\\"`\\""'],
])("of a body: %s", (_, body, drawn) => {
	expect(rawString(body)).toBe(drawn);
});

test("one of some statuses, and none of them", () => {
	expect(isOneOf([200])).toBe("status == 200");
	expect(isOneOf([200, 202])).toBe("(status == 200 || status == 202)");
	expect(isNoneOf([200, 202])).toBe("status != 200 && status != 202");
>>>>>>> h-docs
});
