import { describe, expect, test } from "vitest";
import { entry } from "../../har/fixtures/har.ts";
import { merged, resultsOf } from "./fixtures/split.ts";
import { MissingCredentials } from "./missing-credentials.ts";

const header = (name: string, value: string) => ({ name, value });
const call = (...headers: object[]) => entry({ request: { headers } });
const drifting = entry({ request: { headers: [] }, content: { text: '{"brightness":70,"hostName":"hall"}' } });
const key = header("Authorization", "Key example");

const collected = async (recordings: Record<string, object[]>) => {
	const credentials = new MissingCredentials();
	for (const result of await resultsOf(recordings)) credentials.add(result, { isBlind: false });
	return credentials.summary();
};

const nothing = { findings: [], change: { ok: 0, drift: 0, error: 0 } };

describe("a missing credential is not judged", () => {
	test("in a recording where no exchange has one", async () => {
		expect(await collected({ "a.har": [call(), call(header("Accept", "*/*"))] })).toEqual({
			...nothing,
			notJudged: 2,
			recordings: 1,
			blind: 0,
		});
	});

	test("by recording: that another has some says nothing of the first", async () => {
		expect(await collected({ "a.har": [call()], "b.har": [call(key)], "c.har": [call()] })).toEqual({
			...nothing,
			notJudged: 2,
			recordings: 2,
			blind: 0,
		});
	});

	test("where only a companion of the credential was left, such as a date", async () => {
		const date = header("X-Lantern-Date", "today");
		expect(await collected({ "a.har": [call(date), call(date)] })).toMatchObject({ notJudged: 2, findings: [] });
	});

	test("also where the request was refused", async () => {
		const refused = entry({ request: { headers: [] }, response: { status: 418 }, content: { text: '{"code":"tea"}' } });
		expect(await collected({ "a.har": [refused] })).toMatchObject({ notJudged: 1, findings: [] });
	});
});

describe("a missing credential is an error", () => {
	test("in a recording where another exchange has one, before it or after it", async () => {
		const summary = {
			notJudged: 0,
			findings: [{ rule: "request-security", exchange: 1, count: 2 }],
			change: { ok: -2, drift: 0, error: 2 },
		};
		expect(await collected({ "a.har": [call(key), call(), call()] })).toMatchObject(summary);
		expect(
			await collected({ "a.har": [entry({ request: { url: "https://lantern.example/" } }), call(), call(), call(key)] }),
		).toMatchObject(summary);
	});

	test("and an exchange that drifts besides is one with errors then", async () => {
		expect(await collected({ "a.har": [call(key), drifting] })).toMatchObject({ change: { ok: 0, drift: -1, error: 1 } });
	});

	test("and drift where the request was refused as declared", async () => {
		const refused = entry({ request: { headers: [] }, response: { status: 418 }, content: { text: '{"code":"tea"}' } });
		expect(await collected({ "a.har": [call(key), refused] })).toMatchObject({
			findings: [{ rule: "request-refused", level: "drift" }],
			change: { ok: -1, drift: 1, error: 0 },
		});
	});
});

test("a credential in another form was not left out: it is no doubt", async () => {
	const [result] = await resultsOf({ "a.har": [call(header("Authorization", "Basic example"))] });
	expect(result).toMatchObject({ findings: [{ rule: "request-security", level: "error" }] });
	expect(result).not.toHaveProperty("doubt");
});

test("the parts of a recording give what the whole gives, whatever the split", async () => {
	const results = await resultsOf({ "a.har": [call(), drifting, call(key), call()], "b.har": [call(), drifting], "c.har": [call(key)] });
	const add = (collector: MissingCredentials, result: (typeof results)[number]) => collector.add(result, { isBlind: true });
	const [whole, ...others] = [...merged(results, () => new MissingCredentials(), add)];
	const sorted = (collector: MissingCredentials | undefined) => collector?.summary();
	for (const other of others) expect(sorted(other)).toEqual(sorted(whole));
	expect(whole?.summary()).toMatchObject({ notJudged: 2, blind: 2, recordings: 1, findings: [{ count: 3 }] });
});
