import { describe, expect, test } from "vitest";
import { circumstancesOf } from "../fixtures/circumstances.ts";
import { holds, partsOf, readConditions } from "./condition.ts";

const values = { header: { "x-version": "compute 2.6" }, query: { size: "3" }, path: {}, body: { lid: true, hinge: { toString: "" } } };
const isMet = (when: Record<string, unknown>) => readConditions(when).every((condition) => holds(condition, circumstancesOf(values)));

describe("a condition on a value of the request", () => {
	test.each<[string, Record<string, unknown>]>([
		["that is the value itself", { "$request.query.size": 3 }],
		["that is present", { "$request.body#/lid": "present" }],
		["that is absent", { "$request.header.X-Other": "absent" }],
		["that matches a pattern", { "$request.header.X-Version": { pattern: "^compute 2\\.\\d$" } }],
		["beside another", { "$request.header.X-Version": "present", "$request.header.X-Other": "absent" }],
	])("holds for one %s", (_, when) => expect(isMet(when)).toBe(true));

	test.each<[string, Record<string, unknown>]>([
		["that is another value", { "$request.query.size": 4 }],
		["that is not there", { "$request.header.X-Other": "present" }],
		["that is there, where it must be absent", { "$request.query.size": "absent" }],
		["that does not match a pattern", { "$request.header.X-Version": { pattern: "^volume" } }],
		["that is not there to match a pattern", { "$request.header.X-Other": { pattern: "" } }],
		["that is an object, even with a toString of its own", { "$request.body#/hinge": "shut" }],
		["where another condition fails", { "$request.query.size": 3, "$request.header.X-Other": "present" }],
	])("does not hold for one %s", (_, when) => expect(isMet(when)).toBe(false));

	test("reads no more of a value than 1 kB", () => {
		const [condition] = readConditions({ "$request.query.long": { pattern: "b$" } });
		const holdsFor = (long: string) => condition !== undefined && holds(condition, circumstancesOf({ ...values, query: { long } }));
		expect([holdsFor(`${"a".repeat(1_023)}b`), holdsFor(`${"a".repeat(1_024)}b`)]).toEqual([true, false]);
	});

	test("holds where a finding says that the value breaks the contract", () => {
		const [condition] = readConditions({ "$request.query.size": "invalid" });
		const at = (pointer: string) => circumstancesOf(values, { errors: [{ rule: "request-query", pointer, message: "", line: 1 }] });
		if (condition === undefined) throw new Error("There is a condition");
		expect([holds(condition, at("/request/query/size")), holds(condition, at("/request/query/sizes"))]).toEqual([true, false]);
	});
});

describe("a condition on a date", () => {
	const isMet = (date: unknown, text: string, zone = "GMT") =>
		readConditions({ "$request.header.Date": { date } }).every((one) => holds(one, circumstancesOf({ header: { date: text } }, { zone })));
	const off = { off: "PT15M" };

	test("holds for one that cannot be read", () => {
		expect([isMet("invalid", "Sun, 29 Nov 2026 18:34:33 GMT+8"), isMet("invalid", "Sun, 29 Nov 2026 18:34:33 GMT")]).toEqual([true, false]);
	});

	test("holds for one that is too far from now, and not for one that cannot be read", () => {
		const at = (time: string) => isMet(off, `Sun, 29 Nov 2026 ${time} GMT`);
		expect([at("18:49:33"), at("18:49:34"), at("18:19:32"), isMet(off, "now")]).toEqual([false, true, true, false]);
	});

	test("reads the clock of the server's zone where the zone of the date is ignored", () => {
		const text = "Sun, 29 Nov 2026 18:34:33 CST";
		expect(isMet({ ...off, zone: "ignored" }, text)).toBe(false);
		expect(isMet({ ...off, zone: "ignored" }, text, "Asia/Shanghai")).toBe(true);
		expect(isMet(off, text, "Asia/Shanghai")).toBe(false);
	});
});

test("the named groups of the patterns are parts of the values", () => {
	const conditions = readConditions({ "$request.header.X-Version": { pattern: "(?<version>[\\d.]+)" }, "$request.query.size": "present" });
	expect(partsOf(conditions, values)).toEqual({ version: "2.6" });
});
