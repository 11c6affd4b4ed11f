import { beforeAll, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { type CheckResult, checkEntry } from "../../src/checker/check.ts";
import { CoverageCollector, itemsIn } from "../../src/checker/coverage/coverage.ts";
import { generatedOf } from "../contract-of.ts";

const fields = {
	name: { type: "string", maxLength: 10 },
	size: { type: "integer" },
	on: { type: "boolean" },
	tags: { type: "array", items: { type: "string", enum: ["a", "b"] } },
	ports: { type: "array", items: { type: "integer" } },
	box: { type: "object", required: ["width"], properties: { width: { type: "integer" } }, additionalProperties: false },
	photo: { type: "string" },
};
const Lamp = { type: "object", required: ["name"], properties: fields, additionalProperties: false };
const form = { $ref: "#/components/schemas/Lamp" };
const urlEncoded = "application/x-www-form-urlencoded";
const text = stringify(
	{
		openapi: "3.1.1",
		info: { title: "Lantern", version: "1.0.0" },
		paths: {
			"/lamps": {
				post: {
					operationId: "makeLamp",
					requestBody: {
						content: {
							"application/json; charset=utf-8": { schema: form },
							[urlEncoded]: { schema: form, encoding: { ports: { style: "pipeDelimited" }, box: { style: "deepObject", explode: true } } },
							"multipart/form-data": { schema: form, encoding: { photo: { contentType: "image/png, image/jpeg" } } },
							"text/csv": { schema: { type: "string", pattern: "^a," } },
							"application/octet-stream": { schema: { type: "string", maxLength: 1 } },
						},
					},
					responses: {
						"200": {
							description: "Made.",
							headers: {
								"X-Tags": { schema: { type: "array", items: { type: "integer" } } },
								"X-Box": { explode: true, schema: { type: "object", properties: { w: { type: "integer" } } } },
								"Set-Cookie": { schema: { type: "array", maxItems: 2, items: { type: "string" } } },
							},
							content: {
								"Application/JSON; charset=utf-8": {
									schema: { type: "object", required: ["id"], properties: { id: { type: "integer" } } },
								},
								"*/*": { schema: { type: "string", maxLength: 3 } },
							},
						},
					},
				},
			},
		},
		components: { schemas: { Lamp } },
	},
	{ aliasDuplicateObjects: false },
);
const lines = text.split("\n");

let generated: Awaited<ReturnType<typeof generatedOf>>;
beforeAll(async () => {
	generated = await generatedOf(text);
});

interface Traffic {
	postData?: object;
	sent?: string;
	headers?: [string, string][];
	content?: object;
	got?: string;
}

const named = (headers: [string, string][]) => headers.map(([name, value]) => ({ name, value }));
const json = "application/json";

async function check({ postData, sent, headers = [], content = { text: '{"id":1}' }, got = json }: Traffic): Promise<CheckResult> {
	const type = named(sent === undefined ? [] : [["Content-Type", sent]]);
	const entry = {
		request: {
			method: "POST",
			url: "https://lantern.example/lamps",
			headers: type,
			...(postData === undefined ? { bodySize: 0 } : { postData, bodySize: -1 }),
		},
		response: { status: 200, headers: named([["Content-Type", got], ...headers]), content: { size: -1, mimeType: got, ...content } },
	};
	return (await checkEntry(entry, { file: "a.har", index: 0 }, [generated.contract])) as CheckResult;
}

const findings = async (traffic: Traffic) =>
	(await check(traffic)).findings.map(
		({ rule, pointer, message, spec }) => `${rule} ${pointer}: ${message} (${lines[Number(spec.split(":").at(-1)) - 1]?.trim()})`,
	);

const base64 = (content: string | Uint8Array) => ({ text: Buffer.from(content).toString("base64"), encoding: "base64" });
const boundary = "multipart/form-data; boundary=----WebKitFormBoundaryx1";
const part = (headers: string, content: string) =>
	`------WebKitFormBoundaryx1\r\nContent-Disposition: form-data; ${headers}\r\n\r\n${content}\r\n`;
const end = "------WebKitFormBoundaryx1--\r\n";
const photo = 'name="photo"; filename="a.png"\r\nContent-Type: image/png';
const box = 'name="box"; filename="blob"\r\nContent-Type: application/json';
const parts = part('name="name"', "hall") + part('name="size"', "7") + part('name="tags"', "a") + part(box, '{"width":2}');
const png = Buffer.concat([
	Buffer.from(parts + part(photo, "").slice(0, -2)),
	Buffer.from([0x89, 0xff, 0x0d, 0x0a]),
	Buffer.from(`\r\n${end}`),
]);

describe("a body keeps the contract", () => {
	test.each<[string, Traffic]>([
		["of JSON without the declared charset", { sent: json, postData: { mimeType: json, text: '{"name":"hall","ports":[1]}' } }],
		[
			"of a form",
			{ sent: urlEncoded, postData: { mimeType: urlEncoded, text: "name=7&size=7&on=true&tags=a&tags=b&ports=1|2&box[width]=3" } },
		],
		[
			"of a form that a browser took apart",
			{
				sent: urlEncoded,
				postData: {
					mimeType: urlEncoded,
					params: [
						{ name: "name", value: "a&b" },
						{ name: "size", value: "7" },
					],
				},
			},
		],
		["of a form in base64", { sent: `${urlEncoded};charset=UTF-8`, postData: { mimeType: urlEncoded, ...base64("name=hall&tags=a") } }],
		["of parts, as a browser sends them", { sent: boundary, postData: { mimeType: boundary, text: parts + part(photo, "") + end } }],
		["of parts with bytes, in base64", { sent: boundary, postData: { mimeType: boundary, ...base64(png) } }],
		[
			"of parts that a browser took apart",
			{
				postData: {
					mimeType: "multipart/form-data",
					params: [
						{ name: "name", value: "hall" },
						{ name: "photo", fileName: "a.png", contentType: "image/png" },
					],
				},
			},
		],
		["of text", { sent: "text/csv; header=present", postData: { mimeType: "text/csv", text: "a,b" } }],
		[
			"of bytes, whose length nobody judges",
			{ sent: "application/octet-stream", postData: { mimeType: "", ...base64(Uint8Array.of(0xff, 0)) } },
		],
		["of a reply within a range: bytes", { got: "image/png", content: base64(Uint8Array.of(0x89, 0xff)) }],
		["of a reply within a range: text", { got: "text/plain", content: { text: "abc" } }],
		["of a reply with another charset", { got: "application/json;charset=UTF-8" }],
		[
			"and so do headers that are arrays and objects",
			{
				headers: [
					["X-Tags", "1, 2"],
					["X-Tags", "3"],
					["X-Box", "w=1,h=2"],
					["Set-Cookie", "a=1, x"],
					["Set-Cookie", "b=2"],
				],
			},
		],
		["that was not recorded", { sent: boundary, postData: { mimeType: boundary } }],
	])("%s", async (_, traffic) => expect((await findings(traffic)).filter((each) => !each.startsWith("unknown-member"))).toEqual([]));
});

describe("a body breaks the contract", () => {
	test.each<[string, Traffic, string[]]>([
		[
			"of a form whose number is none",
			{ sent: urlEncoded, postData: { mimeType: urlEncoded, text: "name=hall&size=big" } },
			[`request-schema /request/body/size: expected integer, got string (type: integer)`],
		],
		[
			"of a form that lacks a field",
			{ sent: urlEncoded, postData: { mimeType: urlEncoded, params: [{ name: "size", value: "7" }] } },
			["request-schema /request/body/name: expected a member name, got none (required:)"],
		],
		[
			"of a form with an item that is not in its set",
			{ sent: urlEncoded, postData: { mimeType: urlEncoded, text: "name=hall&tags=a&tags=c" } },
			['request-schema /request/body/tags/1: expected "a" or "b", got another string (enum:)'],
		],
		[
			"of a form with a deep member that is wrong",
			{ sent: urlEncoded, postData: { mimeType: urlEncoded, text: "name=hall&box[width]=wide" } },
			["request-schema /request/body/box/width: expected integer, got string (type: integer)"],
		],
		[
			"of parts with an object that is wrong",
			{ sent: boundary, postData: { mimeType: boundary, text: part('name="name"', "hall") + part(box, "{}") + end } },
			["request-schema /request/body/box/width: expected a member width, got none (required:)"],
		],
		[
			"of parts with a field that nobody declares",
			{ sent: boundary, postData: { mimeType: boundary, text: part('name="name"', "hall") + part('name="other"', "x") + end } },
			["request-schema /request/body/other: expected only declared members, got another (additionalProperties: false)"],
		],
		[
			"of parts with a file of another type",
			{
				sent: boundary,
				postData: {
					mimeType: boundary,
					text: part('name="name"', "hall") + part(photo.replace("image/png", "application/pdf"), "") + end,
				},
			},
			["request-media-type /request/body/photo: expected image/png or image/jpeg, got application/pdf (photo:)"],
		],
		[
			"of parts that break off",
			{ sent: boundary, postData: { mimeType: boundary, text: parts } },
			["request-syntax /request/body: expected multipart/form-data, got text that ends before its last boundary (multipart/form-data:)"],
		],
		[
			"of text",
			{ sent: "text/csv", postData: { mimeType: "", text: "b" } },
			["request-schema /request/body: expected a string like ^a,, got one that is not (pattern: ^a,)"],
		],
		[
			"of text that is bytes",
			{ sent: "text/csv", postData: { mimeType: "", ...base64(Uint8Array.of(0xff)) } },
			["request-syntax /request/body: expected text/csv, got bytes that are not utf-8 (text/csv:)"],
		],
		["of a reply in JSON", { content: { text: "{}" } }, ["response-schema /response/body/id: expected a member id, got none (required:)"]],
		[
			"of a reply within a range",
			{ got: "text/html", content: { text: "<p></p>" } },
			["response-schema /response/body: expected 3 or fewer characters, got more (maxLength: 3)"],
		],
		[
			"and so do headers that are arrays and objects",
			{
				headers: [
					["X-Tags", "1, x"],
					["X-Box", "w=x"],
					["Set-Cookie", "a"],
					["Set-Cookie", "b"],
					["Set-Cookie", "c"],
				],
			},
			[
				"response-header /response/headers/x-tags/1: expected integer, got string (type: integer)",
				"response-header /response/headers/x-box/w: expected integer, got string (type: integer)",
				"response-header /response/headers/set-cookie: expected 2 or fewer items, got more (maxItems: 2)",
			],
		],
	])("%s", async (_, traffic, expected) => {
		const got = await findings(traffic);
		expect(got).toEqual(expected);
	});
});

test("the fields of forms and parts are covered as the members of JSON are", async () => {
	const collector = new CoverageCollector([generated.inventory]);
	const add = async (traffic: Traffic) => collector.add(await check(traffic));
	await add({ sent: urlEncoded, postData: { mimeType: urlEncoded, text: "size=7&tags=a&ports=1|2" }, headers: [["X-Tags", "1"]] });
	await add({
		sent: boundary,
		postData: { mimeType: boundary, text: part('name="photo"; filename="a"', "") + part(box, '{"width":2}') + end },
	});
	await add({ sent: "application/octet-stream", postData: { mimeType: "", ...base64(Uint8Array.of(0xff)) } });
	const seen = itemsIn(collector.coverage()).flatMap(({ item, count }) =>
		count === 0 || !item.pointer.startsWith("/request/body") ? [] : [item.name ?? item.pointer],
	);
	expect(new Set(seen)).toEqual(
		new Set([
			...[urlEncoded, "multipart/form-data", "application/octet-stream"],
			...["size", "tags", "ports", "photo", "box", "box/width"].map((name) => `/request/body/${name}`),
			"a",
		]),
	);
});
