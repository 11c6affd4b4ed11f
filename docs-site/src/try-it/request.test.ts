import { afterEach, describe, expect, test, vi } from "vitest";
import { algorithms, type Vector, vectorsOf } from "../../../src/client/fixtures/vectors.ts";
import { type Credential, sealed } from "./credential.ts";
import { curlOf } from "./curl.ts";
import { unsendable } from "./forbidden.ts";
import type { Scheme } from "./form/scheme.ts";
import { isLoopback } from "./loopback.ts";
import { type Argument, type Filled, mask } from "./request.ts";

const argument = (
	place: Argument["parameter"]["in"],
	name: string,
	value: string,
	marks: { secret?: true; list?: true } = {},
): Argument => ({
	parameter: { name, in: place, ...marks },
	value,
});
const signerOf = async (algorithm: string) => (await import(`../../../src/client/signing/${algorithm}.ts`)).sign;
const scheme = (marks: Partial<Scheme> = {}): Scheme => ({
	key: "token",
	type: "apiKey",
	in: "header",
	name: "X-Acme-Token",
	prefix: "Acme ",
	...marks,
});
const openScreen = { method: "GET", path: "/v1/machines/{machine}" };
const base = "https://acme.example/cloud";
const none: Credential = { schemes: [], values: {} };
const withToken: Credential = { schemes: [scheme()], values: { token: "s3cret" } };
const anvil: Filled = { base, parameters: [argument("path", "machine", "an/vil")] };

const seal = (filled: Filled, credential = none) => sealed(openScreen, filled, credential, signerOf);

describe("A request of Try It", () => {
	test("has the path of its server, where each has its own", async () => {
		const target = { ...openScreen, paths: { live: "/v1/{machine}", test: "/v2/{machine}" } };
		const pathAt = async (server?: string) =>
			(await sealed(target, { ...anvil, server }, none, signerOf)).sent.url.href.replace("https://acme.example/cloud", "");
		expect([await pathAt("test"), await pathAt("live"), await pathAt()]).toEqual(["/v2/an%2Fvil", "/v1/an%2Fvil", "/v1/machines/an%2Fvil"]);
	});

	test("puts each parameter in its place, and a list under one name", async () => {
		const parameters = [
			...anvil.parameters,
			argument("query", "tag", "a b\nc&d\n", { list: true }),
			argument("query", "empty", ""),
			argument("header", "X-Acme-Trace", "7"),
		];
		const { sent } = await seal({ base, parameters, prefer: "code=404" });
		expect(sent).toMatchObject({ method: "GET", path: "/v1/machines/an%2Fvil", headers: { "X-Acme-Trace": "7", Prefer: "code=404" } });
		expect(sent.url.href).toBe("https://acme.example/cloud/v1/machines/an%2Fvil?tag=a+b&tag=c%26d&empty=");
	});

	test("sends the body as it was written, and no media type without one", async () => {
		const body = { mediaType: "application/json", text: '{"broken":', secrets: [] };
		expect((await seal({ ...anvil, body })).sent).toMatchObject({ body: '{"broken":', headers: { "Content-Type": "application/json" } });
		expect((await seal(anvil)).sent).toMatchObject({ body: undefined, headers: {} });
	});

	test("writes a parameter of another style beside the usual ones", async () => {
		const styled: Argument = { parameter: { name: "tags", in: "query", writing: { field: "lines", explode: false } }, value: "a\nb" };
		const { sent } = await seal({ base, parameters: [...anvil.parameters, argument("query", "a", "1"), styled] });
		expect(sent.url.search).toBe("?a=1&tags=a,b");
		expect((await seal({ base, parameters: [...anvil.parameters, styled] })).sent.url.search).toBe("?tags=a,b");
	});

	test("shows no secret field of a form", async () => {
		const body = { mediaType: "application/x-www-form-urlencoded", text: "user=me&pass%20word=pa55&b", secrets: [["pass word"]] };
		const { sent, shown } = await seal({ ...anvil, body });
		expect([sent.body, shown.body]).toEqual([body.text, "user=me&pass%20word=***&b"]);
		expect((await seal({ ...anvil, body: { ...body, secrets: [[]] } })).shown.body).toBe("user=***&pass%20word=***&b");
	});

	test("shows no secret: neither a parameter's nor the credential's", async () => {
		const parameters = [argument("path", "machine", "pa55", { secret: true }), argument("query", "ticket", "pa55", { secret: true })];
		for (const place of ["header", "query", "cookie"] as const) {
			const { sent, shown } = await seal({ base, parameters }, { ...withToken, schemes: [scheme({ in: place })] });
			expect(JSON.stringify([shown, shown.url])).not.toMatch(/pa55|s3cret/);
			expect(JSON.stringify([sent, sent.url])).toMatch(/pa55.*s3cret|s3cret.*pa55/);
		}
	});

	test.each([
		['{"user":{"password":"pa55","name":"me"},"keys":["pa55"]}', '{"user":{"password":"***","name":"me"},"keys":["***"]}'],
		['{"user":{"password":"pa5', '{"user":{"password":"***"'],
		['{"user": {"password" : 55}}', '{"user": {"password" : ***}}'],
	])("shows no secret of a body: %s", async (text, concealed) => {
		const secrets = [
			["user", "password"],
			["keys", "*"],
		];
		const { sent, shown } = await seal({ ...anvil, body: { mediaType: "application/json", text, secrets } });
		expect([sent.body, shown.body]).toEqual([text, concealed]);
	});

	test("shows nothing of a body that is secret as a whole", async () => {
		const body = { mediaType: "text/plain", text: "pa55 word", secrets: [[]] };
		expect((await seal({ ...anvil, body })).shown.body).toBe(mask);
	});

	test("keeps the form of a JSON body that is secret as a whole", async () => {
		const body = { mediaType: "application/json", text: '["pa55"]', secrets: [[]] };
		expect((await seal({ ...anvil, body })).shown.body).toBe(`["${mask}"]`);
	});

	test("has a credential with its prefix, and none where its field is empty", async () => {
		expect((await seal(anvil, withToken)).sent.headers).toEqual({ "X-Acme-Token": "Acme s3cret" });
		expect((await seal(anvil, withToken)).shown.headers).toEqual({ "X-Acme-Token": `Acme ${mask}` });
		expect((await seal(anvil, { ...withToken, values: { token: "" } })).sent.headers).toEqual({});
	});

	test("has a credential in the query, and shows it as little", async () => {
		const credential = { schemes: [scheme({ in: "query", name: "key", prefix: "k-" })], values: { token: "s3 cret" } };
		const { sent, shown } = await seal(anvil, credential);
		expect([sent.url.search, shown.url.search]).toEqual(["?key=k-s3+cret", `?key=k-${mask}`]);
	});

	test("has a user and a password as one, and says what is wrong with them", async () => {
		const login = scheme({ key: "login", type: "basic", name: "Authorization", prefix: "Basic ", parts: { username: {}, password: {} } });
		const made = (values: Record<string, string>) => seal(anvil, { schemes: [login], values });
		const { sent, shown } = await made({ "login.username": "u", "login.password": "p" });
		expect([sent.headers, shown.headers]).toEqual([{ Authorization: `Basic ${btoa("u:p")}` }, { Authorization: `Basic ${mask}` }]);
		expect((await made({})).sent.headers).toEqual({});
		await expect(made({ "login.username": "a:b", "login.password": "p" })).rejects.toThrow("a username cannot contain a colon");
	});

	test("joins cookies", async () => {
		const schemes = [scheme({ in: "cookie", name: "a", prefix: "" }), scheme({ in: "cookie", key: "other", name: "b", prefix: "" })];
		expect((await seal(anvil, { schemes, values: { token: "1", other: "2" } })).sent.headers).toEqual({ Cookie: "a=1; b=2" });
	});
});

describe.each(algorithms)("A request that Try It signs with %s", (algorithm) => {
	afterEach(() => void vi.useRealTimers());

	test.each(vectorsOf(algorithm))("is signed as openssl signs %s, and shows no secret", async (_, vector) => {
		vi.useFakeTimers({ toFake: ["Date"], now: new Date(vector.time) });
		const { target, filled } = requestIn(vector);
		const { sent, shown } = await sealed(target, filled, credentialIn(algorithm, vector), signerOf);
		expect(sent.headers).toMatchObject(vector.headers);
		const { credential, prefix } = vector.names;
		expect(shown.headers[credential]).toBe(prefix + mask);
		for (const secret of Object.values(vector.secret)) expect(Object.values(shown.headers)).not.toContain(secret);
	});

	test("is not signed where nothing is filled in to sign with", async () => {
		const [[, vector] = []] = vectorsOf(algorithm);
		if (vector === undefined) throw new Error(`${algorithm} has no vector`);
		const { target, filled } = requestIn(vector);
		const { sent } = await sealed(target, filled, { ...credentialIn(algorithm, vector), values: {} }, signerOf);
		expect(sent.headers).toEqual(vector.request.headers);
		const { sent: dated } = await sealed(target, filled, { ...credentialIn(algorithm, vector), values: { date: "now" } }, signerOf);
		expect(dated.headers).toEqual(vector.request.headers);
	});
});

/** The request of a vector as a reader would fill it in. */
function requestIn({ request: { method, url, path, headers, body } }: Vector): {
	target: { method: string; path: string };
	filled: Filled;
} {
	const { origin, pathname, searchParams } = new URL(url);
	const { "Content-Type": mediaType, ...others } = headers;
	const names = [...new Set(searchParams.keys())];
	const query = names.map((name) =>
		argument("query", name, searchParams.getAll(name).join("\n"), searchParams.getAll(name).length > 1 ? { list: true } : {}),
	);
	const parameters = [...query, ...Object.entries(others).map(([name, value]) => argument("header", name, value))];
	return {
		target: { method, path },
		filled: {
			base: origin + pathname.slice(0, pathname.length - path.length),
			parameters,
			...(mediaType !== undefined && { body: { mediaType, text: body ?? "", secrets: [] } }),
		},
	};
}

const credentialIn = (algorithm: string, { secret, names: { credential, prefix, date } }: Vector): Credential => ({
	schemes: [
		scheme({
			key: "signed",
			name: credential,
			prefix,
			signature: algorithm,
			parts: Object.fromEntries(Object.keys(secret).map((name) => [name, { required: true as const }])),
		}),
		scheme({ key: "date", name: date, prefix: "", made: true }),
	],
	values: Object.fromEntries(Object.entries(secret).map(([name, value]) => [`signed.${name}`, value])),
});

describe("The line for curl", () => {
	const url = new URL("http://acme.example/a?b='c'");

	test.each([
		["names the method only where curl would send another", { method: "GET" }, "curl -i 'http://acme.example/a?b=%27c%27'"],
		["names the method of a POST without a body", { method: "POST" }, "curl -i -X POST 'http://acme.example/a?b=%27c%27'"],
		[
			"keeps a body that begins with @, and quotes",
			{ method: "POST", body: "@it's" },
			"curl -i --data-raw '@it'\\''s' 'http://acme.example/a?b=%27c%27'",
		],
		[
			"sends a header without a value, too",
			{ method: "GET", headers: { "X-A": "", "X-B": "1" } },
			"curl -i -H 'X-A;' -H 'X-B: 1' 'http://acme.example/a?b=%27c%27'",
		],
	])("%s", (_, request, line) => {
		expect(curlOf({ url, path: "/a", headers: {}, body: undefined, ...request })).toBe(line);
	});
});

test.each([
	["GET", [scheme()], [], []],
	["GET", [scheme({ name: "Date" }), scheme({ in: "cookie" })], [], ["Date", "Cookie"]],
	["GET", [scheme({ in: "query", name: "date" })], [argument("query", "host", "1")], []],
	[
		"TRACE",
		[],
		[argument("header", "Sec-Acme", "1"), argument("header", "proxy-acme", "1"), argument("header", "X-Date", "1")],
		["TRACE", "Sec-Acme", "proxy-acme"],
	],
])("Of a %s request with %j and %j a page cannot send %j", (method, schemes, parameters, names) => {
	expect(unsendable(method, schemes, parameters)).toEqual(names);
});

test.each([
	["http://127.0.0.1:4010", true],
	["http://127.8.8.8", true],
	["http://[::1]:4010", true],
	["http://localhost:4010/x", true],
	["http://mock.localhost", true],
	["http://127.0.0.1.example", false],
	["http://localhost.:4010", true],
	["http://localhost.example", false],
	["https://192.0.2.1", false],
])("%s is the reader's own machine: %s", (address, is) => {
	expect(isLoopback(address)).toBe(is);
});
