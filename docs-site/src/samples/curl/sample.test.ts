import { describe, expect, test } from "vitest";
<<<<<<< HEAD
import type { Credential } from "../credential.ts";
import { scenario, shown } from "../fixtures/lantern.ts";
import type { Job } from "../job.ts";
=======
import { chosenId, kept, openJob, scenario } from "../../fixtures/scenario.ts";
>>>>>>> h-docs
import { exchange } from "./exchange.ts";
import { followed } from "./job.ts";
import { escaped, quoted } from "./quoted.ts";
import { curl } from "./sample.ts";
import { sdkHmacSha256 } from "./sdk-hmac-sha256.ts";
import { send } from "./send.ts";
import type { Call } from "./signing.ts";
import { isNoneOf, isOneOf } from "./status.ts";
import { zstackHmacSha1 } from "./zstack-hmac-sha1.ts";

<<<<<<< HEAD
const call: Call = { method: "GET", query: "", headers: [], hasBody: false };
const signature = { algorithm: "seal", header: "X-Seal", prefix: "Seal ", date: "X-Seal-Date", pointer: "" };

test.each(shown)("curl shows %s", async (_, scenario) => {
	await expect(curl.draw(scenario)).toMatchFileSnapshot(`../fixtures/curl/${scenario.operationId}.txt`);
});

test("the sample of curl is a script that can sign", () => {
	expect([curl.file, curl.algorithms]).toEqual(["sample.sh", ["zstack-hmac-sha1", "sdk-hmac-sha256"]]);
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
			{ scheme: "a", header: "X-A", prefix: "Key ", variable: "A" },
			{ scheme: "b", header: "X-B", prefix: "", variable: "B" },
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
		expect(send(false)).not.toContain("after");
		expect(send(true)).toContain("case $after in '' | *[!0-9]*) after=0 ;; esac");
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
=======
const signature = { algorithm: "", header: "X-Sign", prefix: "ACME-1 ", date: "X-Date", pointer: "" };
const call = (change: Partial<Call> = {}): Call => ({ method: "GET", query: "", headers: [], hasBody: false, ...change });

test.each(kept)("the sample of %s with %s is the one that is kept", async (operationId, scheme) => {
	await expect(curl.draw(scenario(operationId, scheme))).toMatchFileSnapshot(`fixtures/${operationId}.${scheme}.sh`);
});

describe("A request", () => {
	test.each([
		["a GET needs no option", call(), 'send "$base$path"'],
		["its query stands behind the path", call({ query: "a=1&b=2" }), 'send "$base$path?a=1&b=2"'],
		["a HEAD asks for headers alone", call({ method: "HEAD" }), 'send \\\n  -I \\\n  "$base$path"'],
		["another method is named", call({ method: "DELETE" }), 'send \\\n  -X DELETE \\\n  "$base$path"'],
		["a POST with a body is not", call({ method: "POST", hasBody: true }), 'send \\\n  -d "$body" \\\n  "$base$path"'],
	])("%s", (_, given, drawn) => {
		expect(exchange(given)).toBe(drawn);
	});

	test("has its credential before its own headers", () => {
		const field = { scheme: "token", header: "X-Token", prefix: "Acme ", variable: "TOKEN" };
		expect(exchange(call({ headers: [["X-A", "1"]] }), { scheme: "token", fields: [field], variables: ["TOKEN"] })).toBe(
			'send \\\n  -H "X-Token: Acme $TOKEN" \\\n  -H "X-A: 1" \\\n  "$base$path"',
		);
	});
});

describe("A job", () => {
	const job = (change?: (text: string) => string) => curl.draw(scenario("startScreen", "token", change));

	test("is named by the request where the contract says so", () => {
		const code = job(chosenId);
		expect(code).toContain("\njob=$(openssl rand -hex 16)\n");
		expect(code).toContain('-H "X-Job-Id: $job"');
		expect(code).not.toContain("sed");
	});

	test("that anybody can read has a name at random and is looked at without the credential", () => {
		const code = job(openJob);
		expect(code).toContain("job=$(openssl rand -hex 16) # at random: whoever knows it can read the result\n");
		expect(code).toContain('    send "$base$path"\n');
		expect(code.match(/\$TOKEN/g)).toHaveLength(1);
	});

	test("waits whole seconds, and asks for one status without brackets", () => {
		const { job: found } = scenario("startScreen", "token", chosenId);
		if (found === undefined) throw new Error("no job");
		expect(followed({ ...found, interval: 1500, again: [202] }, "look")).toBe(`if [ "$status" = 202 ]; then
  path="/v1/jobs/$job/state"
  left=120 wait=2
>>>>>>> h-docs
  while [ "$status" = 202 ] && [ "$left" -ge "$wait" ]; do
    sleep "$wait"
    left=$((left - wait))
    look
<<<<<<< HEAD
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

	test("takes the path without its first segment, decoded where it is encoded", () => {
		expect(zstackHmacSha1.sign(signature, call)).toContain(`GET "$date" "/\${path#/*/}" |`);
		expect(zstackHmacSha1.sign(signature, { ...call, plainPath: "/v1/a b" })).toContain('GET "$date" "/a b" |');
	});
});

test("a shell tells statuses apart", () => {
=======
    wait=$((after > wait ? after : wait + 2))
  done
fi`);
	});

	test("has Retry-After read, which nothing else has", () => {
		expect(send(true)).toContain("%header{retry-after}");
		expect(send(false)).not.toContain("after");
	});
});

describe("A signature", () => {
	test("of sdk-hmac-sha256 is over the lower-case names in their order, the body and the query", () => {
		const drawn = sdkHmacSha256.sign(signature, call({ method: "PUT", query: "a=1", headers: [["X-Zone", "9"]], hasBody: true }));
		expect(drawn.split("\n").slice(2, 6)).toEqual([
			"signed='host;x-date;x-zone'",
			'canonical=$(printf \'%s\\n\' PUT "$path/" "a=1" \\',
			`  "host:\${host%%/*}" "x-date:$date" "x-zone:9" '' \\`,
			'  "$signed" "$(printf \'%s\' "$body" | sha256)")',
		]);
		expect(drawn).toContain(" ACME-1 ");
		expect(sdkHmacSha256.sign(signature, call())).toContain(`"$(printf '%s' "" | sha256)"`);
	});

	test.each([
		["the path of the variable, without its first segment", call(), `"/\${path#/*/}"`],
		["the decoded path where that is another", call({ plainPath: "/context/a b" }), '"/a b"'],
	])("of zstack-hmac-sha1 is over %s", (_, given, path) => {
		expect(zstackHmacSha1.sign(signature, given)).toContain(`printf '%s\\n%s\\n%s' GET "$date" ${path} |`);
	});
});

test("a text is a word of a shell, or stands between double quotes", () => {
	expect(quoted("it's")).toBe("'it'\\''s'");
	expect(escaped('"$a`\\')).toBe('\\"\\$a\\`\\\\');
});

test("one of some statuses, and none of them", () => {
>>>>>>> h-docs
	expect(isOneOf([200, 202])).toBe('[ "$status" = 200 ] || [ "$status" = 202 ]');
	expect(isNoneOf([200, 202])).toBe('[ "$status" != 200 ] && [ "$status" != 202 ]');
});
