import { describe, expect, test } from "vitest";
import type { Schema } from "../contract.ts";
import { listOf, schemas } from "../fixtures/fixture-api.ts";
import { judgeValue, keeps } from "./judge-value.ts";

const site = { rule: "response-schema", pointer: "", line: 1 } as const;
const judged = (schema: Schema, value: unknown) => judgeValue(schema, value, site);
const lamp = (members: object) => judged(schemas.lamp, { brightness: 70, ...members });
const places = (drafts: ReturnType<typeof judgeValue>) => drafts.map(({ pointer }) => pointer);
const chain = (length: number, end: string) => JSON.parse(`{"code":"a","cause":`.repeat(length) + end + "}".repeat(length));

test.each([
	["neither breaks the contract nor is unknown to it", "day", true],
	["is unknown", "dusk", false],
])("a short value that %s is kept: %s", (_, value, kept) => expect(keeps(schemas.mode, value)).toBe(kept));

describe("of an anyOf, the branch that fits best is reported:", () => {
	test.each([
		["the one that is nearly right", { person: {} }, ["/switchedBy/person/name"]],
		["whichever it is", { timer: { minutes: "noon" } }, ["/switchedBy/timer/minutes"]],
		["the first, where none is better", {}, ["/switchedBy/person"]],
	])("%s", (_, switchedBy, expected) => expect(places(lamp({ switchedBy }))).toEqual(expected));

	test("all types, where only the type is wrong", () => {
		expect(judged(schemas.fault, chain(1, "7"))).toEqual([
			{ rule: "response-schema", pointer: "/cause", message: "expected object or null, got integer", line: 97 },
		]);
	});

	test("deep inside", () => {
		expect(places(judged(schemas.fault, chain(500, '{"code":7}')))).toEqual([`${"/cause".repeat(500)}/code`]);
	});
});

describe("what the contract does not know is drift:", () => {
	test.each([
		["a member beside the declared ones", { hostName: "hall" }, ["/hostName"]],
		["a member in a branch, and not what stands beside it", { switchedBy: { person: { name: "x", age: 7 } } }, ["/switchedBy/person/age"]],
		["members of several depths", { size: 1, switchedBy: { person: { name: "x", age: 7 } } }, ["/switchedBy/person/age", "/size"]],
		["an object in which nothing is known", { place: { floor: { door: 1 } } }, ["/place"]],
		["a name with signs of a pointer", { "a/b~c": 1 }, ["/a~1b~0c"]],
		["no member of another branch", { switchedBy: { person: { name: "x" }, timer: {} } }, []],
		[
			"a member in the only branch that is right",
			{ switchedBy: { person: {}, timer: { hours: 1 } } },
			["/switchedBy/timer/hours", "/switchedBy/person"],
		],
	])("%s", (_, members, expected) => {
		const drafts = lamp(members);
		expect(places(drafts)).toEqual(expected);
		expect(drafts.every(({ rule }) => rule === "unknown-member")).toBe(true);
	});

	test("a member named like an object's own", () => {
		expect(places(judged(schemas.lamp, JSON.parse('{"brightness":70,"__proto__":1,"constructor":2}'))).sort()).toEqual([
			"/__proto__",
			"/constructor",
		]);
	});

	test("but not where the contract is broken", () => {
		expect(lamp({ brightness: "full", hostName: "hall" }).map(({ rule }) => rule)).toEqual(["response-schema"]);
	});
});

test("a value of the wrong type is that, and nothing more", () => {
	expect(lamp({ lit: "yes" })).toEqual([{ rule: "response-schema", pointer: "/lit", message: "expected boolean, got string", line: 87 }]);
});

describe("a body that would fill the stack or the memory gets a verdict:", () => {
	const unreadable = [{ ...site, message: "expected what a program can read, got a value that nests too deeply or has too many members" }];
	const labels = (length: number, ...last: object[]) => lamp({ labels: [...Array.from({ length }, () => ({})), ...last] });

	test("a chain of 100,000 causes", () => expect(judged(schemas.fault, chain(100_000, "null"))).toEqual(unreadable));
	test("a chain of 100 causes is none", () => expect(judged(schemas.fault, chain(100, "null"))).toEqual([]));
	test("100,000 arrays in each other", () => {
		expect(lamp(JSON.parse(`{"nest":${"[".repeat(100_000)}${"]".repeat(100_000)}}`))).toEqual(unreadable);
	});
	test("10,001 unknown members", () => {
		const members = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`m${index}`, 1]));
		expect(lamp({ place: members(10_001) })).toEqual(unreadable);
		expect(places(lamp({ place: members(10_000) }))).toEqual(["/place"]);
	});
	test("100,000 wrong items: those of the first thousand", () => {
		expect(places(lamp({ labels: Array.from({ length: 100_000 }, () => ({ text: 7 })) }))).toHaveLength(1_000);
	});
	test("100,000 right items", () => expect(labels(100_000)).toEqual([]));
	test("1,000 right items and then a wrong one", () => {
		expect(places(labels(1_000, { text: 7 }))).toEqual(["/labels/1000/text"]);
		expect(places(labels(1_000, { size: 7 }))).toEqual(["/labels/1000/size"]);
	});
	test("a list is as long as it is, however long that is", () => {
		const list: Schema = listOf({ minItems: 1_500, contains: { const: 7 } });
		expect(judged(list, [...Array.from({ length: 1_600 }, () => 1), 7])).toEqual([]);
		expect(
			judged(
				list,
				Array.from({ length: 1_600 }, () => 1),
			).length,
		).toBeGreaterThan(0);
	});
	test("and another error of a validator stays one", () => {
		const broken = () => {
			throw new TypeError("broken");
		};
		expect(() => judged({ open: broken, closed: broken }, 7)).toThrow("broken");
	});
});

test("of a file only the type is judged, and what is beside it as always", () => {
	const judgedFile = (members: object, file: string) =>
		places(judgeValue(schemas.lamp, { brightness: 70, ...members }, site, new Set([file])));
	expect(judgedFile({ ticket: "7", colour: "violet" }, "/ticket")).toEqual(["/colour"]);
	expect(judgedFile({ ticket: "7", colour: "violet" }, "/colour")).toEqual(["/ticket"]);
	expect(judgedFile({ brightness: "full" }, "/brightness")).toEqual(["/brightness"]);
	expect(judgedFile({ switchedBy: "x" }, "/switchedBy")).toEqual(["/switchedBy"]);
});
