import { describe, expect, test } from "vitest";
import type { Validate, Violation } from "../contract.ts";
import { bestBranches, violationsOf } from "./best-branch.ts";

const at = (instancePath: string, keyword = "required", params: Violation["params"] = {}): Violation => ({ keyword, instancePath, params });
const type = (instancePath: string, name: string) => at(instancePath, "type", { type: name });
const anyOf = (instancePath = "") => at(instancePath, "anyOf");
/** As a generated validator lists them: each branch ends with an anyOf of its own, and all with that which holds them. */
const alternatives = (instancePath: string, ...branches: Violation[][]) => [
	...branches.flatMap((branch) => [...branch, anyOf(instancePath)]),
	anyOf(instancePath),
];
const told = (violations: Violation[]) => violations.map(({ keyword, instancePath }) => `${keyword} ${instancePath}`);

describe("of an anyOf, the violations are told of the branch", () => {
	test.each([
		[
			"that is not wrong at its root",
			[
				[at(""), at("")],
				[at("/a"), at("/b"), at("/c")],
			],
			["required /a", "required /b", "required /c"],
		],
		["that has the fewest, where none is wrong at its root", [[at("/a"), at("/b")], [at("/c")]], ["required /c"]],
		["that is the first, where none is better", [[at("/a")], [at("/b")]], ["required /a"]],
		["that is more than of a wrong type", [[type("", "null")], [at("/a")]], ["required /a"]],
	])("%s", (_, branches, expected) => expect(told(bestBranches(alternatives("", ...branches)))).toEqual(expected));

	test("within a branch of another", () => {
		const inner = alternatives("/a", [at("/a")], [at("/a/b")]);
		expect(told(bestBranches(alternatives("", inner, [at(""), at("")])))).toEqual(["required /a/b"]);
	});

	test("beside what is wrong elsewhere", () => {
		const violations = [at("/x"), ...alternatives("/a", [at("/a")], [at("/a/b")]), at("/ab")];
		expect(told(bestBranches(violations))).toEqual(["required /x", "required /a/b", "required /ab"]);
	});

	test("counting little what is excused", () => {
		const branches = alternatives("", [at(""), at("/a", "drift")], [at("", "drift"), at("/a", "drift"), at("/b", "drift")]);
		expect(told(bestBranches(branches, ({ keyword }) => keyword === "drift"))).toEqual(["drift ", "drift /a", "drift /b"]);
	});
});

test("where each branch only wants another type, all the types are wanted", () => {
	const [violation, ...more] = bestBranches(alternatives("/a", [type("/a", "string")], [type("/a", "null")], [type("/a", "string")]));
	expect(more).toEqual([]);
	expect(violation).toEqual({ keyword: "anyOf", instancePath: "/a", params: { type: ["string", "null"] } });
});

test("a type inside a branch is no choice of types", () => {
	expect(told(bestBranches(alternatives("", [type("/a", "string")], [type("", "null")])))).toEqual(["type /a"]);
});

test("violations without an anyOf are all told", () => {
	expect(bestBranches([at("/a"), at("/b")])).toEqual([at("/a"), at("/b")]);
});

test("a value has no violations, or so many as anybody reads", () => {
	const refusing = (count: number): Validate => Object.assign(() => false, { errors: Array.from({ length: count }, () => at("")) });
	expect(violationsOf(() => true, 7)).toBeUndefined();
	expect(violationsOf(refusing(3), 7)).toHaveLength(3);
	expect(violationsOf(refusing(10_001), 7)).toHaveLength(10_000);
	expect(violationsOf(() => false, 7)).toEqual([]);
});
