import { describe, expect, test } from "vitest";
import { chosenId, kept, openJob, scenario, withQuery } from "../../fixtures/scenario.ts";
import { followed } from "./job.ts";
import { headerMap, rawString } from "./literal.ts";
import { go } from "./sample.ts";
import { sdkHmacSha256 } from "./sdk-hmac-sha256.ts";
import { isNoneOf, isOneOf } from "./status.ts";
import { send } from "./transport.ts";
import { zstackHmacSha1 } from "./zstack-hmac-sha1.ts";

const signature = { algorithm: "", header: "X-Sign", prefix: "ACME-1 ", date: "X-Date", pointer: "" };
const call = { method: '"PUT"', path: "path", target: "target", body: "body" };

test.each(kept)("the sample of %s with %s is the one that is kept", async (operationId, scheme) => {
	await expect(go.draw(scenario(operationId, scheme))).toMatchFileSnapshot(`fixtures/${operationId}.${scheme}.go`);
});

test("a query stands behind the path and is signed with it", () => {
	const drawn = (scheme: string) => go.draw(scenario("openScreen", scheme, withQuery));
	expect(drawn("token")).toContain('\n\ttarget := path + "?mode=day"\n');
	expect(drawn("token")).toContain('send("POST", target, headers, body)');
	expect(drawn("signed")).toContain('\n\tsign("POST", target, headers, body)\n');
});

test("a request without headers is sent none", () => {
	const { credential, ...rest } = scenario("showJob", "token");
	expect(go.draw({ ...rest, credential: { ...credential, fields: [] } })).toContain('\n\tstatus, answer := send("GET", path, nil, "")\n');
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
		if wait < after {
			wait = after
		}
	}
}`);
	});

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
		expect(zstackHmacSha1.call(call)).toBe('sign("PUT", path, headers)');
	});
});

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
});
