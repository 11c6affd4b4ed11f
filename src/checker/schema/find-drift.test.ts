import { describe, expect, test } from "vitest";
import type { Validate, Violation } from "../contract.ts";
import { schemas } from "../fixtures/fixture-api.ts";
import { findDrift, isUnknownMember } from "./find-drift.ts";
import { placeOf } from "./messages.ts";

const { closed } = schemas.lamp;
const places = (members: object) => findDrift(closed, { brightness: 70, ...members }).map((each) => `${each.keyword} ${placeOf(each)}`);

describe("what only the closed schema refuses is", () => {
	test.each([
		["nothing of a value that it accepts", {}, []],
		["an undeclared member", { hostName: "hall" }, ["unevaluatedProperties /hostName"]],
		["a new value of an open set", { colour: "violet" }, ["enum /colour"]],
		["all of one depth", { hostName: "hall", colour: "violet" }, ["enum /colour", "unevaluatedProperties /hostName"]],
		[
			"a member in a branch, and not what stands beside it",
			{ switchedBy: { person: { name: "x", age: 7 } } },
			["unevaluatedProperties /switchedBy/person/age"],
		],
		[
			"the deepest, and then what still is refused",
			{ size: 1, switchedBy: { person: { name: "x", age: 7 } } },
			["unevaluatedProperties /switchedBy/person/age", "unevaluatedProperties /size"],
		],
		[
			"an item's member, for each item",
			{ labels: [{ size: 1 }, {}, { size: 2 }] },
			["unevaluatedProperties /labels/0/size", "unevaluatedProperties /labels/2/size"],
		],
	])("%s", (_, members, expected) => expect(places(members).sort()).toEqual(expected.sort()));

	test("no breach of the contract", () => expect(places({ brightness: "full" })).toEqual([]));
	test("no value of a set that is not open", () => {
		const closedSet: Validate = Object.assign(() => false, {
			errors: [{ keyword: "enum", instancePath: "", params: {}, parentSchema: { "x-lines": { enum: 7 } } }],
		});
		expect(findDrift(closedSet, "violet")).toEqual([]);
	});
});

test("the value stays as it was", () => {
	const value = { brightness: 70, hostName: "hall", colour: "violet" };
	findDrift(closed, value);
	expect(value).toEqual({ brightness: 70, hostName: "hall", colour: "violet" });
});

test("a validator that never has enough is asked no more than 20 times", () => {
	let asked = 0;
	const never: Validate = (value) => {
		const [name] = Object.keys(value as object);
		never.errors = [{ keyword: "unevaluatedProperties", instancePath: "", params: { unevaluatedProperty: name ?? `m${asked}` } }];
		asked++;
		return false;
	};
	findDrift(never, { a: 1 });
	expect(asked).toBe(21);
});

test.each<[string, boolean]>([
	["unevaluatedProperties", true],
	["enum", false],
])("whether %s is about an unknown member: %s", (keyword, is) => {
	expect(isUnknownMember({ keyword } as Violation)).toBe(is);
});
