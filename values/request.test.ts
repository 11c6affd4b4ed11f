import { describe, expect, test } from "vitest";
import { saying, some } from "./fixtures/values.ts";
import { isRepeatable, type Sent, targetOf, validRequests, withBody, withCredential, withTexts } from "./request.ts";

const securitySchemes = {
	token: { type: "apiKey", in: "header", name: "Authorization", "x-prefix": "OAuth " },
	key: { type: "apiKey", in: "query", name: "key" },
	session: { type: "apiKey", in: "cookie", name: "session" },
};
const word = { in: "path", name: "word", required: true, schema: { const: "a/b" } };
const parameters = [
	word,
	{ in: "query", name: "tag", schema: { type: "array", items: { const: "t" }, minItems: 2, maxItems: 2 } },
	{ in: "header", name: "X-Zone", required: true, schema: { const: "z" } },
];
const { values, operation } = saying(
	{ parameters, security: [{ token: [] }, { key: [], session: [] }] },
	{ components: { securitySchemes } },
);
const [, tag, zone] = operation.parameters;
const requests = some(validRequests(values, operation), 100);
const bare: Sent = { operation, path: { word: "a/b" }, query: [], headers: [] };

test("a request has what is required, and sometimes what is not", () => {
	expect(new Set(requests.map(({ path }) => path.word))).toEqual(new Set(["a/b"]));
	expect(requests.every(({ headers }) => headers.some(([name, value]) => name === "X-Zone" && value === "z"))).toBe(true);
	expect(new Set(requests.map(({ query }) => query.filter(([name]) => name === "tag").length))).toEqual(new Set([0, 2]));
});

test("a request carries one of the alternatives, with prefixes and all that it needs together", () => {
	const sent = requests.map(({ headers, query }) =>
		[...headers.filter(([name]) => name !== "X-Zone"), ...query.filter(([name]) => name !== "tag")].map(
			([name, value]) => `${name} ${value.replace(/^(OAuth |session=|).+$/, "$1x")}`,
		),
	);
	expect(new Set(sent.map((each) => each.join(", ")))).toEqual(new Set(["Authorization OAuth x", "Cookie session=x, key x"]));
});

test("the target fills the path and escapes everything", () => {
	expect(targetOf(bare)).toBe("/say/a%2Fb");
	expect(
		targetOf({
			...bare,
			query: [
				["a b", "&"],
				["a b", ""],
			],
		}),
	).toBe("/say/a%2Fb?a%20b=%26&a%20b=");
});

describe("a request is given", () => {
	test("other texts for a header, whose name ignores case, or none", () => {
		if (zone === undefined) throw new Error("a header was written");
		const sent: Sent = { ...bare, headers: [["x-zone", "old"]] };
		expect(withTexts(sent, zone, ["new"]).headers).toEqual([["X-Zone", "new"]]);
		expect(withTexts(sent, zone, undefined).headers).toEqual([]);
	});

	test("a query parameter as often as it has texts", () => {
		if (tag === undefined) throw new Error("a query parameter was written");
		expect(withTexts({ ...bare, query: [["Tag", "1"]] }, tag, ["a", "b"]).query).toEqual([
			["Tag", "1"],
			["tag", "a"],
			["tag", "b"],
		]);
	});

	test("a credential where its scheme has it, in the place of another", () => {
		const credential = { scheme: "session", in: "cookie" as const, name: "session", line: 1 };
		expect(withCredential({ ...bare, headers: [["Cookie", "session=old"]] }, credential, "new").headers).toEqual([
			["Cookie", "session=new"],
		]);
		expect(withCredential(bare, { ...credential, in: "query" }, "new").query).toEqual([["session", "new"]]);
	});

	test("a body with its type, or none of either", () => {
		const sent = withBody(bare, { type: "text/plain", text: "a" });
		expect(sent).toMatchObject({ headers: [["Content-Type", "text/plain"]], body: "a" });
		expect(withBody(sent, undefined)).toEqual(bare);
	});
});

test("only a query parameter that is no list takes one value", () => {
	const single = saying({ parameters: [{ in: "query", name: "a", schema: { type: "string" } }] });
	expect(single.operation.parameters.map((field) => isRepeatable(single.values, field))).toEqual([false]);
	expect(operation.parameters.map((field) => isRepeatable(values, field))).toEqual([true, true, true]);
});
