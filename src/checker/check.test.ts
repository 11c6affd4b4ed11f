import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { entry } from "../har/fixtures/har.ts";
import { HarError } from "../har/har-error.ts";
import { type CheckResult, certainPart, checkEntry, checkRecorded } from "./check.ts";
import type { Finding } from "./finding.ts";
import { lantern } from "./fixtures/fixture-api.ts";
import { live } from "./report/pretty.ts";

const at = { file: "traffic.har", index: 3 };
const judged = async (recorded: object) => (await checkEntry(recorded, at, [lantern])) as CheckResult;

const secret = "5c66c9a616334283b055d150680fff98";
const url = "https://lantern.example/lantern/v1/lamps/hall";
const header = (name: string) => ({ name, value: secret });
const json = { name: "Content-Type", value: "application/json" };
const put = (text: string) => ({ method: "PUT", headers: [json], postData: { mimeType: "", text } });
const body = (members: object) => ({ content: { text: JSON.stringify({ brightness: 70, ...members }) } });

test.each<[place: string, changes: Parameters<typeof entry>[0], found: string]>([
	["the path", { request: { url: `${url}${secret}` } }, "/request/path/lamp"],
	["an unknown path", { request: { url: `${url}/${secret}` } }, "/request/path"],
	["the name of the user", { request: { url: `https://${secret}@lantern.example/lantern` } }, "/request/path"],
	["the method", { request: { method: secret } }, "/request/method"],
	["a query parameter", { request: { url: `${url}?page=${secret}` } }, "/request/query/page"],
	["an open query parameter", { request: { url: `${url}?mode=${secret}` } }, "/request/query/mode"],
	["the name of a query parameter", { request: { url: `${url}?${secret}=1` } }, "/request/query/…"],
	["a credential", { request: { headers: [header("Authorization")] } }, "/request/headers/authorization"],
	[
		"a request header",
		{ request: { headers: [{ name: "Authorization", value: "Key example" }, header("X-Lantern-Wait")] } },
		"/request/headers/x-lantern-wait",
	],
	["a request's media type", { request: { ...put("{}"), headers: [header("Content-Type")] } }, "/request/headers/content-type"],
	["a request that is no JSON", { request: put(`{"brightness":${secret}}`) }, "/request/body"],
	["a request's body", { request: put(JSON.stringify({ brightness: secret })) }, "/request/body/brightness"],
	["a request's member", { request: put(JSON.stringify({ brightness: 7, [secret]: 1 })) }, "/request/body/…"],
	["a response's media type", { response: { headers: [header("Content-Type")] } }, "/response/headers/content-type"],
	[
		"a response's media subtype",
		{ response: { headers: [{ name: "Content-Type", value: `text/${secret}` }] } },
		"/response/headers/content-type",
	],
	["a response header", { response: { headers: [json, header("X-Lantern-Id")] } }, "/response/headers/x-lantern-id"],
	["a response that is no JSON", { content: { text: secret } }, "/response/body"],
	["a response's body", body({ brightness: secret }), "/response/body/brightness"],
	["a pattern", body({ ticket: secret }), "/response/body/ticket"],
	["an open set", body({ colour: `t${secret}` }), "/response/body/colour"],
	["an unknown member", body({ hostName: secret }), "/response/body/hostName"],
	["an unknown member's name", body({ [secret]: 1 }), "/response/body/…"],
	["a name that is a text", body({ ["correct horse battery staple".repeat(3)]: 1 }), "/response/body/…"],
	["a terminal's escape in a name", body({ "\u001b[2J": 1 }), "/response/body/…"],
])("a finding at %s says what came without repeating it", async (_, changes, found) => {
	const all = await judged(entry(changes));
	expect(all.findings.map(({ pointer }: Finding) => pointer)).toContain(found);
	const words = JSON.stringify(all.findings) + live({ paint: (__, word) => word }).exchange(all);
	expect(words).not.toContain(secret);
	expect(words).not.toContain("\u001b");
	expect(words).not.toContain("\\u001b");
});

test("a name is shown where it cannot be a credential", async () => {
	const { findings } = await judged(entry(body({ colour: "violet", 主机名: 1 })));
	expect(findings.map(({ pointer, message }) => pointer + message).join()).toMatch(/violet.*主机名|主机名.*violet/);
});

describe("the verdict of an exchange", () => {
	test.each([
		["ok", {}],
		["drift", { hostName: "hall" }],
		["error", { brightness: "full", hostName: "hall" }],
	])("is %s by the worst of its findings", async (level, members) => {
		expect((await judged(entry(body(members)))).verdict).toEqual({
			file: "traffic.har",
			exchange: 3,
			level,
			method: "GET",
			path: "/lantern/v1/lamps/{lamp}",
			operationId: "showLamp",
			status: 200,
			known: true,
		});
	});

	test.each([
		["a method that no operation has", { method: "DELETE" }, { method: "DELETE", path: "/lantern/v1/lamps/{lamp}", known: true }],
		["a path that no contract knows", { url: "https://lantern.example/towers" }, { method: "GET", path: "/towers", known: false }],
		["a method in lower case", { method: "get" }, { method: "GET", operationId: "showLamp" }],
	])("of %s names what the contract knows of it", async (_, request, verdict) => {
		expect((await judged(entry({ request }))).verdict).toMatchObject({ operationId: null, ...verdict });
	});
});

test("what is judged comes with its match, its exchange and the entry as recorded", async () => {
	const recorded = entry({});
	const { match, exchange, entry: same } = await judged(recorded);
	expect([match.contract, match.operation?.operationId, exchange.method]).toEqual([lantern, "showLamp", "GET"]);
	expect(same).toBe(recorded);
});

test("an entry is judged at once, unless a body has to be unzipped", async () => {
	expect(checkEntry(entry({}), at, [lantern])).not.toBeInstanceOf(Promise);
	const packed = checkEntry(entry({ content: { text: gzipSync("{}").toString("base64"), encoding: "base64" } }), at, [lantern]);
	expect(packed).toBeInstanceOf(Promise);
	expect(await packed).toMatchObject({ verdict: { level: "error" } });
});

describe("with a scope", () => {
	const beacon = { ...lantern, api: "beacon", operations: lantern.operations.map((each) => ({ ...each, path: `/beacon${each.path}` })) };
	const check = (scope: Parameters<typeof checkEntry>[3], request = {}) => checkEntry(entry({ request }), at, [beacon, lantern], scope);

	test("an exchange outside of it is left out, and why", () => {
		expect(check({ servers: ["https://beacon.example"] })).toBe("of another server");
		expect(check({ api: "beacon" })).toBe("of another API");
	});

	test("what nobody knows belongs to the wanted API, also where another API is as near", () => {
		expect(check({ api: "lantern" }, { url: "https://lantern.example/favicon.ico" })).toMatchObject({
			verdict: { path: "/favicon.ico", level: "error" },
			findings: [{ rule: "unknown-operation", spec: "specs/lantern/openapi.yaml:10" }],
		});
	});

	test("an exchange is judged without the gateway's prefix", () => {
		const url = "https://gateway.example/gw/lantern/v1/lamps/hall";
		expect(check({ basePath: "/gw" }, { url })).toMatchObject({ verdict: { operationId: "showLamp", level: "ok" } });
	});
});

test("an exchange belongs to its operation on any host, whatever its query says", async () => {
	const { verdict } = await judged(entry({ request: { url: "http://192.0.2.7:81/lantern/v1/lamps/hall?tag=a#part" } }));
	expect(verdict).toMatchObject({ operationId: "showLamp", level: "ok" });
});

test("an entry that is none is refused", () => {
	expect(() => checkEntry({}, at, [lantern])).toThrow(HarError);
});

describe("an entry of a recording that cannot be read is left out:", () => {
	test.each([
		["a text", "x"],
		["nothing", null],
		["an entry without a request", {}],
		["a method that is null", entry({ request: { method: null } })],
		["an empty URL", entry({ request: { url: "" } })],
		["a header without a value", entry({ request: { headers: [{ name: "Accept" }] } })],
		["a body in an encoding that nobody knows", entry({ content: { encoding: "rot13" } })],
	])("%s", async (_, recorded) => expect(await checkRecorded(recorded, at, [lantern])).toBe("unreadable"));

	test("but what is no fault of an entry is thrown", async () => {
		expect(() => checkRecorded(entry({}), at, [])).toThrow("There is no contract");
		const packed = entry({ content: { text: gzipSync("{}").toString("base64"), encoding: "base64" } });
		await expect(checkRecorded(packed, at, [])).rejects.toThrow("There is no contract");
	});
});

describe("an exchange without any credential", () => {
	const bare = { request: { headers: [] } };
	test("breaks the contract, and in a recording it may be the recorder", async () => {
		const result = await judged(entry({ ...bare, ...body({ hostName: "hall" }) }));
		expect(result.verdict.level).toBe("error");
		expect(certainPart(result)).toMatchObject({ verdict: { level: "drift" }, findings: [{ rule: "unknown-member" }] });
		expect(certainPart(await judged(entry(bare)))).toMatchObject({ verdict: { level: "ok" }, findings: [] });
	});

	test("stays as it is, where it has one", async () => {
		const result = await judged(entry({}));
		expect(certainPart(result)).toBe(result);
		expect(result.carried).toEqual(["header authorization"]);
	});
});

test("a HEAD is that of its GET, and is called HEAD", async () => {
	expect((await judged(entry({ request: { method: "head" } }))).verdict).toMatchObject({
		method: "HEAD",
		operationId: "showLamp",
		level: "ok",
	});
});
