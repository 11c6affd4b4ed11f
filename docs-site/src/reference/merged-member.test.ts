import { expect, test } from "vitest";
import type { Member } from "./member.ts";
import { merged, withBranch } from "./merged-member.ts";

const member = (changes: Partial<Member>): Member => ({
	...{ name: "a", id: "a", type: "object", required: false, bounds: [], members: [], alternatives: [], conditions: [] },
	...{ description: "", isSecret: false, deprecated: false, provenance: [] },
	...changes,
});

test("what is said of either schema is said of both, and a member that both declare is one row", () => {
	const inner = member({ name: "b", description: "One." });
	const both = withBranch(
		member({ description: "First.", members: [inner] }),
		member({
			description: "Second.",
			isSecret: true,
			members: [member({ name: "b", description: "Two.", required: true }), member({ name: "c" })],
		}),
	);
	expect(both).toMatchObject({ description: "First.\n\nSecond.", isSecret: true });
	expect(both.members.map(({ name, description, required }) => [name, description, required])).toEqual([
		["b", "One.\n\nTwo.", true],
		["c", "", false],
	]);
});

test("two choices are a choice and a condition, and a schema that is shown elsewhere is a condition", () => {
	const choice = (name: string) => member({ name, alternatives: [member({}), member({})] });
	const both = withBranch(choice("a"), choice("b"));
	expect([both.alternatives.length, both.conditions.map(({ keyword }) => keyword)]).toEqual([2, ["allOf"]]);
	expect(withBranch(member({}), member({ shownAt: "200" })).conditions).toMatchObject([{ keyword: "allOf", schema: { shownAt: "200" } }]);
});

test("a member that may be null is what it is else, with its own words first", () => {
	const only = member({ description: "Theirs.", schema: "Lamp", shownAt: "200" });
	expect(merged(member({}), only)).toMatchObject({ description: "Theirs.", shownAt: "200", schema: "Lamp" });
	expect(merged(member({ description: "Own." }), only).description).toBe("Own.");
});
