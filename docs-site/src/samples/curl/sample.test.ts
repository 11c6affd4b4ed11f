import { describe, expect, test } from "vitest";
import { chosenId, kept, openJob, scenario, withQuery } from "../../fixtures/scenario.ts";
import { exchange } from "./exchange.ts";
import { followed } from "./job.ts";
import { escaped, quoted } from "./quoted.ts";
import { curl } from "./sample.ts";
import { sdkHmacSha256 } from "./sdk-hmac-sha256.ts";
import { send } from "./send.ts";
import type { Call } from "./signing.ts";
import { isNoneOf, isOneOf } from "./status.ts";
import { zstackHmacSha1 } from "./zstack-hmac-sha1.ts";

const signature = { algorithm: "", header: "X-Sign", prefix: "ACME-1 ", date: "X-Date", pointer: "" };
const call = (change: Partial<Call> = {}): Call => ({ method: "GET", query: "", headers: [], hasBody: false, ...change });

test.each(kept)("the sample of %s with %s is the one that is kept", async (operationId, scheme) => {
	await expect(curl.draw(scenario(operationId, scheme))).toMatchFileSnapshot(`fixtures/${operationId}.${scheme}.sh`);
});

test("a query stands behind the path", () => {
	expect(curl.draw(scenario("openScreen", "token", withQuery))).toContain('  "$base$path?mode=day"\n');
	expect(curl.draw(scenario("openScreen", "signed", withQuery))).toContain(' POST "$path/" "mode=day" ');
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
  while [ "$status" = 202 ] && [ "$left" -ge "$wait" ]; do
    sleep "$wait"
    left=$((left - wait))
    look
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

	test("of zstack-hmac-sha1 is over the decoded path, which is written out only where it is encoded in the request", () => {
		const signed = (operationId: string) => {
			const { credential, ...rest } = scenario(operationId, "signed");
			return curl.draw({ ...rest, credential: { ...credential, signature: { ...signature, algorithm: "zstack-hmac-sha1" } } });
		};
		expect(signed("openScreen")).toContain(' POST "$date" "/machines/desk/1/screen" |');
		expect(signed("startScreen")).toContain(` POST "$date" "/\${path#/*/}" |`);
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
	expect(isOneOf([200, 202])).toBe('[ "$status" = 200 ] || [ "$status" = 202 ]');
	expect(isNoneOf([200, 202])).toBe('[ "$status" != 200 ] && [ "$status" != 202 ]');
});
