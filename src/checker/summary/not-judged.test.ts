import { describe, expect, test } from "vitest";
import { entry } from "../../har/fixtures/har.ts";
import type { CheckResult } from "../check.ts";
import type { Found } from "../match/match-operation.ts";
import { merged, resultsOf } from "./fixtures/split.ts";
import { NotJudged } from "./not-judged.ts";

const found = async (...entries: object[]) => (await resultsOf({ "a.har": entries })) as (CheckResult & { match: Found })[];

async function countsOf(...entries: object[]) {
	const counts = new NotJudged();
	for (const result of await found(...entries)) counts.add(result.match, result.exchange);
	return counts.state();
}

const nothing = { requests: 0, responses: 0, exchanges: 0, blind: 0 };
const put = (request: object, content: object = { text: "", size: 0 }) =>
	entry({ request: { method: "PUT", bodySize: -1, ...request }, content });
const body = { mimeType: "application/json", text: '{"brightness":7}' };
const silent = { text: undefined };

describe("the body of a response is not judged, where the recording holds", () => {
	test.each([
		["no text of it", silent],
		["an empty text and a size", { text: "", size: 17 }],
		["another file for it", { text: undefined, _file: "5c.json" }],
		["a part of it", { text: '{"brightness":7', size: 900 }],
	])("%s", async (_, content) => expect(await countsOf(entry({ content }))).toEqual({ ...nothing, responses: 1, exchanges: 1 }));
});

describe("nothing is missing", () => {
	test.each([
		["where the body is there", entry({})],
		["of an empty body", put({ postData: body })],
		["where none is declared", entry({ request: { url: "https://lantern.example/lantern/v1/lamps/all" }, content: silent })],
		["of the response to HEAD", entry({ request: { method: "HEAD" }, content: silent })],
		["of a response that says that nothing was modified", entry({ response: { status: 304 }, content: silent })],
	])("%s", async (_, recorded) => expect(await countsOf(recorded)).toEqual(nothing));
});

test("a request's body that is required and not recorded is not judged, and neither is an exchange without both", async () => {
	expect(await countsOf(put({}))).toEqual({ ...nothing, requests: 1, exchanges: 1 });
	expect(await countsOf(put({ postData: { mimeType: "application/json" } }))).toEqual({ ...nothing, requests: 1, exchanges: 1 });
	const post = entry({ request: { url: "https://lantern.example/lantern/v1/lamps", method: "POST", bodySize: 20 }, content: silent });
	expect(await countsOf(post)).toEqual({ requests: 1, responses: 1, exchanges: 1, blind: 1 });
});

test("the parts of a recording give what the whole gives, whatever the split", async () => {
	const results = await found(entry({}), entry({ content: silent }), put({}), entry({}));
	const add = (collector: NotJudged, result: (typeof results)[number]) => void collector.add(result.match, result.exchange);
	for (const each of merged(results, () => new NotJudged(), add))
		expect(each.state()).toEqual({ requests: 1, responses: 1, exchanges: 2, blind: 0 });
});
