import { describe, expect, test } from "vitest";
import { commentsFor } from "../comments.ts";
import type { Credential } from "../credential.ts";
import { lantern, scenario, shown } from "../fixtures/lantern.ts";
import type { Job } from "../job.ts";
import { exchange } from "./exchange.ts";
import { followed } from "./job.ts";
import { escaped, quoted } from "./quoted.ts";
import { curl } from "./sample.ts";
import { sdkHmacSha256 } from "./sdk-hmac-sha256.ts";
import { send } from "./send.ts";
import type { Call } from "./signing.ts";
import { isNoneOf, isOneOf } from "./status.ts";
import { v11HmacSha256 } from "./v11-hmac-sha256.ts";
import { zstackHmacSha1 } from "./zstack-hmac-sha1.ts";

const call: Call = { method: "GET", query: "", headers: [], hasBody: false, comments: commentsFor(lantern) };
const signature = { algorithm: "seal", header: "X-Seal", prefix: "Seal ", date: "X-Seal-Date", pointer: "" };

test.each(shown)("curl shows %s", async (_, scenario) => {
	await expect(curl.draw(scenario)).toMatchFileSnapshot(`../fixtures/curl/${scenario.operationId}.txt`);
});

test("the sample of curl is a script that can sign", () => {
	expect([curl.file, curl.algorithms]).toEqual(["sample.sh", ["zstack-hmac-sha1", "sdk-hmac-sha256", "v11-hmac-sha256"]]);
});

describe("A text in a shell", () => {
	test.each([
		["it's", `'it'\\''s'`],
		["''", `''\\'''\\'''`],
		['"$HOME" `id` \\ !', `'"$HOME" \`id\` \\ !'`],
		["two\nlines", "'two\nlines'"],
		["灯 é 😀", "'灯 é 😀'"],
		["", "''"],
	])("%j is a word of its own: %s", (text, word) => {
		expect(quoted(text)).toBe(word);
	});

	test.each([
		['say "hi"', 'say \\"hi\\"'],
		["$HOME $(id)", "\\$HOME \\$(id)"],
		["`id`", "\\`id\\`"],
		["a\\b", "a\\\\b"],
		["it's two\nlines of 灯", "it's two\nlines of 灯"],
	])("%j stands between double quotes as %s", (text, inner) => {
		expect(escaped(text)).toBe(inner);
	});

	test("of a header and of a path cannot run a command", () => {
		const sample = scenario("setLamp");
		const request = { ...sample.request, path: "/$(id)", headers: { "X-Trace": '"`id`' } };
		const code = curl.draw({ ...sample, request });
		expect(code).toContain('path="/\\$(id)"\n');
		expect(code).toContain('-H "X-Trace: \\"\\`id\\`"');
	});
});

describe("A request of curl", () => {
	test.each<[string, Partial<Call>, string]>([
		["alone is one line", {}, 'send "$base$path"'],
		["has its query", { query: "a=1" }, 'send "$base$path?a=1"'],
		["names the method that curl would not send", { method: "PUT" }, 'send \\\n  -X PUT \\\n  "$base$path"'],
		["names GET where there is a body", { hasBody: true }, 'send \\\n  -X GET \\\n  -d "$body" \\\n  "$base$path"'],
		["does not name POST where there is a body", { method: "POST", hasBody: true }, 'send \\\n  -d "$body" \\\n  "$base$path"'],
		["does not wait for the body of a HEAD", { method: "HEAD" }, 'send \\\n  -I \\\n  "$base$path"'],
	])("%s", (_, part, line) => {
		expect(exchange({ ...call, ...part })).toBe(line);
	});

	test("has each credential of an alternative before its own headers", () => {
		const fields = [
			{ scheme: "a", in: "header" as const, name: "X-A", prefix: "Key ", given: "A" },
			{ scheme: "b", in: "header" as const, name: "X-B", given: "B" },
		];
		const credential: Credential = { scheme: "a", fields, variables: ["A", "B"] };
		expect(exchange({ ...call, headers: [["X-Own", "1"]] }, credential)).toBe(
			'send \\\n  -H "X-A: Key $A" \\\n  -H "X-B: $B" \\\n  -H "X-Own: 1" \\\n  "$base$path"',
		);
	});

	test("is signed before it is sent", () => {
		const signing = { sign: (_: unknown, { method }: Call) => `date=now signature=of-${method}`, credential: "$signature" };
		expect(exchange(call, { scheme: "seal", fields: [], variables: [], signature }, signing)).toBe(
			'date=now signature=of-GET\nsend \\\n  -H "X-Seal-Date: $date" \\\n  -H "X-Seal: Seal $signature" \\\n  "$base$path"',
		);
	});

	test("has Retry-After where there is a job, and else not", () => {
		expect(send(false, call.comments)).not.toContain("after");
		expect(send(true, call.comments)).toContain("case $after in '' | *[!0-9]*) after=0 ;; esac");
	});
});

describe("A job that curl follows", () => {
	const job: Job = {
		path: ["/jobs/$x/", ""],
		member: ["result", "url"],
		announced: 202,
		pending: [202],
		again: [202],
		interval: 400,
		isAuthenticated: true,
		successes: [],
	};

	test("is the end of the last member that leads to it; a shell waits whole seconds", () => {
		expect(followed(job, "look")).toBe(
			`if [ "$status" = 202 ]; then
  job=$(printf '%s' "$answer" | sed 's/.*"url" *: *"\\([^"]*\\)".*/\\1/; s/.*\\///')
  path="/jobs/\\$x/$job"
  left=120 wait=1
  while [ "$status" = 202 ] && [ "$left" -ge "$wait" ]; do
    sleep "$wait"
    left=$((left - wait))
    look
    wait=$((after > wait ? after : wait + 1))
  done
fi`,
		);
	});

	test("is not looked for in the answer where the request named it", () => {
		expect(followed({ ...job, header: "X-Job" }, "look")).not.toContain("$answer");
	});
});

describe("A signature of curl", () => {
	test("covers the headers in lower case and in their order, and no body where there is none", () => {
		const text = sdkHmacSha256.sign(signature, {
			...call,
			query: "a=1",
			headers: [
				["X-Zone", "b"],
				["Accept", "c"],
			],
		});
		expect(text).toContain("signed='accept;host;x-seal-date;x-zone'\n");
		expect(text).toContain(
			`canonical=$(printf '%s\\n' GET "$path/" "a=1" \\\n  "accept:c" "host:\${host%%/*}" "x-seal-date:$date" "x-zone:b" '' \\\n`,
		);
		expect(text).toContain(`"$(printf '%s' "" | sha256)"`);
		expect(text).toContain(`printf '%s\\n%s\\n%s' Seal "$date"`);
	});

	test("takes the path from the variable where nothing in it is encoded", () => {
		const signed = scenario("openView");
		expect(curl.draw({ ...signed, request: { ...signed.request, path: "/lamps" } })).toContain(`"/\${path#/*/}" |`);
	});

	test("takes the path without its first segment, decoded where it is encoded", () => {
		expect(zstackHmacSha1.sign(signature, call)).toContain(`GET "$date" "/\${path#/*/}" |`);
		expect(zstackHmacSha1.sign(signature, { ...call, plainPath: "/v1/a b" })).toContain('GET "$date" "/a b" |');
	});
});

test("a shell tells statuses apart", () => {
	expect(isOneOf([200, 202])).toBe('[ "$status" = 200 ] || [ "$status" = 202 ]');
	expect(isNoneOf([200, 202])).toBe('[ "$status" != 200 ] && [ "$status" != 202 ]');
});

test("curl derives the key for the date, the region and the service", () => {
	const text = v11HmacSha256.sign(signature, call);
	expect(text).toContain(`scope=\${date%T*}/$REGION/$SERVICE\n`);
	expect(text).toContain(`key=$(printf '%s\\001' "$scope" | sha256 -mac HMAC -macopt "hexkey:$key")\n`);
	expect(text.match(/^signature=/gm)).toHaveLength(1);
});
