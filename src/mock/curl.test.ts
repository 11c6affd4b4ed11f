import { expect, test } from "vitest";
import { curl } from "./curl.ts";
import { apiKey, fireKiln, readFiring } from "./fixtures/operation.ts";

const origin = "http://127.0.0.1:4010";
const parameter = (name: string, required: boolean, ...values: unknown[]) => ({
	name,
	required,
	examples: values.map((value) => ({ value })),
});

test("a curl line has the credential, the body and the path with its examples", () => {
	expect(curl(fireKiln(), origin)).toBe(
		`curl -H 'X-Token: <token>' -H 'Content-Type: application/json' -d '{"degrees":1200}' '${origin}/kilns/north%201/firings'`,
	);
});

test("a curl line names the method where curl would take another", () => {
	expect(curl(fireKiln({ method: "put" }), origin)).toMatch(/^curl -X PUT /);
	expect(curl(fireKiln({ request: {} }), origin)).toMatch(/^curl -X POST /);
	expect(curl(readFiring(), origin)).not.toContain("-X");
});

test("a curl line has the required parameters alone, a list as one for each item, and a name where there is no example", () => {
	const request = {
		query: [parameter("size", true, 9), parameter("tag", true, ["a", "b"]), parameter("page", false, 2)],
		headers: [parameter("X-Trace", true), parameter("X-Wait", false, 1)],
	};
	const line = curl(readFiring({ request, security: [] }), origin);
	expect(line).toBe(`curl -H 'X-Trace: X-Trace' '${origin}/kilns/kiln/firings/firing?size=9&tag=a&tag=b'`);
});

test("a credential is placed in the query where its scheme says so, with its prefix in a header", () => {
	const inQuery = fireKiln({ security: [[apiKey({ in: "query", name: "key" })]] });
	expect(curl(inQuery, origin)).toContain("?key=%3Ctoken%3E'");
	const prefixed = fireKiln({ security: [[apiKey({ extensions: { "x-prefix": "Bearer " } })]] });
	expect(curl(prefixed, origin)).toContain("-H 'X-Token: Bearer <token>'");
});

test("a quote is written so that a POSIX shell reads it", () => {
	const body = { contents: [{ mediaType: "text/plain", examples: [{ value: "it's" }] }] };
	expect(curl(fireKiln({ request: { body } }), origin)).toContain(`-d 'it'\\''s'`);
});
