import { expect, test } from "vitest";
import { checkHar } from "./fixtures/check.ts";
import { entry, har } from "./fixtures/har.ts";
import { lantern } from "./fixtures/lantern.ts";
import { checkEntry, type Finding, type Judged } from "./index.ts";
import { pretty } from "./report/pretty.ts";

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
	const judged = (await checkEntry(entry(changes), { file: "traffic.har", index: 0 }, [lantern])) as Judged;
	expect(judged.findings.map(({ pointer }: Finding) => pointer)).toContain(found);
	const words = JSON.stringify(judged.findings) + pretty({ paint: (__, word) => word }).exchange(judged);
	expect(words).not.toContain(secret);
	expect(words).not.toContain("\u001b");
	expect(words).not.toContain("\\u001b");
});

test("a name is shown where it cannot be a credential", async () => {
	const { findings } = await checkHar(har(entry(body({ colour: "violet", 主机名: 1 }))), "traffic.har", [lantern]);
	expect(findings.map(({ pointer, message }) => pointer + message).join()).toMatch(/violet.*主机名|主机名.*violet/);
});

test("a HAR that is no JSON is not quoted", async () => {
	await expect(checkHar(`{"log": ${secret}}`, "traffic.har", [lantern])).rejects.not.toThrow(secret);
});
