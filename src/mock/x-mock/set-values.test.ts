import { describe, expect, test } from "vitest";
import type { SetEntry } from "../../generate/answers/answers.ts";
import type { Values } from "../../openapi/runtime-expression.ts";
import { circumstancesOf } from "../fixtures/circumstances.ts";
import type { Fault } from "../refusal.ts";
import { KeptValues } from "./kept-values.ts";
import { type Computing, fixedValues, readSetters, withSetValues } from "./set-values.ts";

const answered = { "X-Version": "kiln 0", "X-Short": "0", Vary: "X-Version" };
const body = { at: "", error: { code: 503, id: "0" } };
const answer = { status: 503, example: "broken", headers: answered, body };

const computing = (values: Values = {}, change: Partial<Computing> & { kind?: Fault["kind"] } = {}): Computing => ({
	...circumstancesOf({ header: {}, ...values }),
	fault: change.kind && { kind: change.kind, why: "" },
	surroundings: { now: 0, zone: "GMT", origin: "http://127.0.0.1:4010", vncPort: 5900, random: (count) => new Uint8Array(count) },
	kept: new KeptValues(),
	...change,
});
const set = (entries: SetEntry[], how = computing(), to: Parameters<typeof withSetValues>[0] = answer) => {
	const { headers, body } = withSetValues(to, { setters: readSetters(entries, "kiln"), fixed: [] }, how);
	return { headers, body };
};
const setBody = (values: SetEntry["set"], rest: Partial<SetEntry> = {}, how = computing()) => set([{ set: values, ...rest }], how).body;

describe("the headers of an answer", () => {
	const header = (name: string) => `$response.header.${name}`;
	const entries: SetEntry[] = [
		{ when: "unknownPath", set: { [header("X-Version")]: null } },
		{
			when: { "$request.header.X-Version": { pattern: "^kiln (?<version>\\d+)$" } },
			set: { [header("x-version")]: "kiln {version}", [header("X-Short")]: "{version}" },
		},
		{ when: { "$request.header.X-Version": "present" }, set: { [header("X-Version")]: null, [header("X-Short")]: null } },
		{ set: { [header("X-Version")]: "kiln 1" } },
	];
	const headersFor = (sent: Record<string, string>, kind?: Fault["kind"], headers: Record<string, string> = answered) =>
		set(entries, computing({ header: sent }, kind && { kind }), { ...answer, headers }).headers;

	test("hold what a pattern finds in the request", () => {
		expect(headersFor({ "x-version": "kiln 7" })).toEqual({ "X-Version": "kiln 7", "X-Short": "7", Vary: "X-Version" });
	});

	test("hold what is set for every other request, and their own values for the rest", () => {
		expect(headersFor({})).toEqual({ ...answered, "X-Version": "kiln 1" });
	});

	test("lack what is set to null", () => {
		expect(headersFor({ "x-version": "kiln" })).toEqual({ Vary: "X-Version" });
	});

	test("are what the first entry says of each, and of an unknown method what is said of an unknown path", () => {
		for (const kind of ["unknownPath", "unknownMethod"] as const)
			expect(headersFor({ "x-version": "kiln 7" }, kind)).toEqual({ "X-Short": "7", Vary: "X-Version" });
		expect(headersFor({ "x-version": "kiln 7" }, "unauthorized")).toMatchObject({ "X-Version": "kiln 7" });
	});

	test("gain none that the answer does not have", () => {
		expect(headersFor({ "x-version": "kiln 7" }, undefined, { Vary: "*" })).toEqual({ Vary: "*" });
	});
});

describe("the body of an answer", () => {
	test("holds what is computed, in its place; a number stays a number", () => {
		const values = { "$response.body#/error/id": "{hex(4)}", "$response.body#/error/code": "404", "$response.body#/at": "{origin}/a" };
		expect(JSON.stringify(setBody(values))).toBe('{"at":"http://127.0.0.1:4010/a","error":{"code":404,"id":"0000"}}');
		expect(setBody({ "$response.body#/error/code": "none" })).toMatchObject({ error: { code: "none" } });
	});

	test("may repeat what was set before it", () => {
		const values = { "$response.header.X-Short": "{hex(2)}", "$response.body#/error/id": "{$response.header.X-Short} {$statusCode}" };
		expect(setBody(values)).toMatchObject({ error: { id: "00 503" } });
	});

	test("may be a text as a whole", () => {
		const text = { ...answer, body: "no /" };
		expect(set([{ set: { "$response.body": "no {$url}" } }], computing({ url: "/a" }), text).body).toBe("no /a");
	});

	test("stays where a part is not there, in the answer or in the request", () => {
		expect(setBody({ "$response.body#/other": "a", "$response.body#/at": "{$request.header.X-Other}" })).toBe(body);
	});

	test("is that of another status or another example", () => {
		const values = { "$response.body#/at": "a" };
		expect([setBody(values, { status: 404 }), setBody(values, { example: "whole" })]).toEqual([body, body]);
		expect(setBody(values, { status: 503, example: "broken" })).toEqual({ ...body, at: "a" });
	});

	test("is the same for a second who asks in time with the same key, and not for another", () => {
		const kept = new KeptValues();
		const ask = (session: string, vm: string, now = 0) =>
			setBody(
				{ "$response.body#/at": "{$request.header.Session}_{$request.path.vm}" },
				{ keep: { by: "{$request.path.vm}", for: 10 } },
				computing({ header: { session }, path: { vm } }, { kept, surroundings: { ...computing().surroundings, now } }),
			);
		expect([ask("a", "1"), ask("b", "1", 9), ask("b", "2"), ask("b", "1", 19)]).toMatchObject([
			{ at: "a_1" },
			{ at: "a_1" },
			{ at: "b_2" },
			{ at: "b_1" },
		]);
	});
});

describe("the answer of a job", () => {
	const entries: SetEntry[] = [
		{ job: true, status: 200, when: { "$request.path.vm": "present" }, set: { "$response.body#/at": "{$request.path.vm}" } },
		{ set: { "$response.body#/at": "own" } },
	];
	const setters = readSetters(entries, "kiln");

	test("has what the request that began it says, before what is set of every answer", () => {
		const fixed = fixedValues(setters, computing({ path: { vm: "7" } }));
		expect(fixed).toMatchObject([{ status: 200, text: "7" }]);
		expect(withSetValues({ ...answer, status: 200 }, { setters, fixed }, computing()).body).toMatchObject({ at: "7" });
		expect(withSetValues(answer, { setters, fixed }, computing()).body).toMatchObject({ at: "own" });
	});

	test("has nothing of a request that does not fit", () => {
		expect(fixedValues(setters, computing())).toEqual([]);
	});
});

test("an answer of which nothing is computed stays the same", () => {
	const { headers, body: same } = withSetValues(answer, { setters: [], fixed: [] }, computing());
	expect([headers, same]).toEqual([answered, body]);
	expect(headers).toBe(answered);
	expect(same).toBe(body);
});
