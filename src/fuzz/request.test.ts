import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Credential } from "../checker/contract.ts";
import { bodyKind } from "../openapi/body-kind.ts";
import type { Json } from "../openapi/document.ts";
import { bodies, textsOf, validBodies } from "./body.ts";
import { place, sampled, tried } from "./fixtures/fake-data.ts";
import { operationNamed, values } from "./fixtures/kettle.ts";
import type { Field } from "./message.ts";
import { isRepeatable, type Sent, targetOf, validRequests, withBody, withCredential, withTexts } from "./request.ts";

const heat = operationNamed("heatKettle");
const sent: Sent = { operation: heat, path: { kettle: "tin" }, query: [["tag", "a"]], headers: [["x-trace", "t1"]] };
const field = (where: Field["in"], name: string): Field => ({ name, in: where, required: false, demand: [], pointer: "" });
const credential = (where: Credential["in"], name: string): Credential => ({ scheme: name, type: "apiKey", in: where, name, line: 1 });

describe("a request that an operation accepts", () => {
	const some = sampled(validRequests(values, heat), 60);
	const named = (name: string, { query, headers }: Sent) =>
		[...query, ...headers].filter(([each]) => each === name).map(([, value]) => value);

	test("has each parameter that it needs, as its schema says", () => {
		for (const each of some) {
			expect(each.path.kettle).toMatch(/^[a-z]{2,4}$/);
			expect(named("degrees", each).map((text) => Number.isInteger(JSON.parse(text)) && JSON.parse(text) > 0)).toEqual([true]);
			expect(named("X-Trace", each)).toEqual([expect.stringMatching(/^.{2,}$/)]);
		}
	});

	test("repeats the key of a list, and sometimes does without what it does not need", () => {
		expect(new Set(some.map((each) => named("tag", each).length))).toEqual(new Set([0, 1, 2]));
	});

	test("has the credentials of one alternative, behind their prefix", () => {
		const given = some.map((each) => ["Authorization", "Date", "Cookie"].map((name) => named(name, each).join()).join(" | "));
		const alternatives = [/^Kettle \S+ \| \S+ \| $/, /^ \| {2}\| session=\S+$/];
		expect(new Set(given.map((text) => alternatives.findIndex((like) => like.test(text))))).toEqual(new Set([0, 1]));
	});

	test("has a body, and says of which type it is", () => {
		const types = some.map((each) => named("Content-Type", each).join());
		expect(new Set(types.map((type) => type.toLowerCase().replace(/;.*/, "")))).toEqual(new Set(["application/json", "text/plain"]));
		expect(types).toEqual(
			expect.arrayContaining(["APPLICATION/JSON", "application/json; charset=utf-8", 'application/json;charset="UTF-8"']),
		);
		expect(some.filter(({ body }) => body === undefined)).toEqual([]);
	});
});

describe("of a request", () => {
	test.each<[string, Field, string[] | undefined, Partial<Sent>]>([
		["a segment of the path is another", field("path", "kettle"), ["pot"], { path: { kettle: "pot" } }],
		[
			"a query parameter is repeated",
			field("query", "tag"),
			["b", "c"],
			{
				query: [
					["tag", "b"],
					["tag", "c"],
				],
			},
		],
		["a query parameter is missing", field("query", "tag"), undefined, { query: [] }],
		[
			"a query parameter of another case stays",
			field("query", "Tag"),
			["b"],
			{
				query: [
					["tag", "a"],
					["Tag", "b"],
				],
			},
		],
		["a header of another case is the same", field("header", "X-Trace"), ["t2"], { headers: [["X-Trace", "t2"]] }],
	])("%s", (_, each, texts, changed) => expect(withTexts(sent, each, texts)).toEqual({ ...sent, ...changed }));

	test.each<[string, Credential, Partial<Sent>]>([
		[
			"header",
			credential("header", "X-Token"),
			{
				headers: [
					["x-trace", "t1"],
					["X-Token", "v"],
				],
			},
		],
		[
			"query parameter",
			credential("query", "token"),
			{
				query: [
					["tag", "a"],
					["token", "v"],
				],
			},
		],
		[
			"cookie",
			credential("cookie", "session"),
			{
				headers: [
					["x-trace", "t1"],
					["Cookie", "session=v"],
				],
			},
		],
	])("a credential is a %s, replaced by another and taken away again", (_, each, changed) => {
		const having = withCredential(withCredential(sent, each, "old"), each, "v");
		expect(having).toEqual({ ...sent, ...changed });
		expect(withCredential(having, each, undefined)).toEqual(sent);
	});

	test("the body is another, with its type, or missing with it", () => {
		const having = withBody(
			{ ...sent, headers: [...sent.headers, ["content-type", "text/plain"]], body: "old" },
			{ type: "application/json", text: "{}" },
		);
		expect(having).toEqual({ ...sent, headers: [...sent.headers, ["Content-Type", "application/json"]], body: "{}" });
		expect(withBody(having, undefined)).toEqual(sent);
	});

	test("the target has every value percent-encoded", () => {
		expect(
			targetOf({
				...sent,
				path: { kettle: "a/b" },
				query: [
					["tag", "a&b"],
					["tag", "é"],
				],
			}),
		).toBe("/kettles/a%2Fb?tag=a%26b&tag=%C3%A9");
		expect(targetOf({ ...sent, query: [] })).toBe("/kettles/tin");
	});
});

test("a query parameter is repeated only where it is a list", () => {
	expect(heat.parameters.filter((each) => !isRepeatable(values, each)).map(({ name }) => name)).toEqual(["degrees"]);
});

describe("a body", () => {
	const content = (mediaType: string, schema: Json) => {
		const { values, demand } = tried(schema);
		return { values, content: { ...{ mediaType, type: mediaType, kind: bodyKind(mediaType) }, demand, fields: [], pointer: place } };
	};

	test("of JSON spells a value", () => {
		const { values, content: json } = content("application/json", { const: { on: "é" } });
		const texts = sampled(validBodies(values, json));
		expect(texts.map((text) => JSON.parse(text))).toEqual(texts.map(() => ({ on: "é" })));
		expect(new Set(texts).size).toBeGreaterThan(2);
	});

	test("of another type is a string as it is, and there is none of what is no string", () => {
		const { values, content: text } = content("text/plain", { type: "string" });
		expect(new Set(sampled(textsOf(values, text, fc.constantFrom<Json>("é\n", 7, null))))).toEqual(new Set(["é\n"]));
		expect(textsOf(values, text, fc.constantFrom<Json>(7, null))).toBeUndefined();
	});

	test("of another type whose schema takes no string is named with its line", () => {
		const { values, content: text } = content("text/plain", { type: "integer" });
		expect(() => validBodies(values, text)).toThrow(
			/openapi\.yaml:3: a body of text\/plain is a string, and this schema takes none; correct it$/,
		);
	});

	test("is missing where there is none, and sometimes where it is not required", () => {
		const { body } = heat;
		if (body === undefined) throw new Error("the operation has a body");
		expect(new Set(sampled(bodies(values, operationNamed("readKettle"))))).toEqual(new Set([undefined]));
		const some = sampled(bodies(values, { ...heat, body: { ...body, required: false } }), 60);
		expect(new Set(some.map((each) => each === undefined))).toEqual(new Set([true, false]));
		expect(sampled(bodies(values, heat), 60)).not.toContain(undefined);
	});
});
