import { expect, test } from "vitest";
import { marksOf } from "./marks.ts";
import type { Member } from "./member.ts";
import { merged, withBranch } from "./merged-member.ts";

const member = (name: string, more: Partial<Member> = {}): Member => ({
	...{ name, id: name, type: "object", required: false, ...marksOf({}) },
	...{ bounds: [], members: [], alternatives: [], conditions: [], ...more },
});
const bound = (keyword: string) => ({ keyword, argument: "1" });

test("what is said of a branch is said of the member, too, behind its own", () => {
	const values = { isOpen: false, list: ["a"] };
	const own = member("a", { description: "Own.", bounds: [bound("minimum")], examples: ["1"] });
	const branch = member("a", {
		description: "Its.",
		bounds: [bound("maximum")],
		examples: ["2"],
		values,
		isSecret: true,
		deprecated: true,
	});
	expect(withBranch(own, branch)).toMatchObject({
		description: "Own.\n\nIts.",
		bounds: [bound("minimum"), bound("maximum")],
		examples: ["1"],
		values,
		isSecret: true,
		deprecated: true,
	});
});

test("a member of both is one row, required where either requires it", () => {
	const both = withBranch(
		member("", { members: [member("a", { bounds: [bound("minLength")] }), member("b")] }),
		member("", { members: [member("a", { required: true, bounds: [bound("maxLength")] }), member("c")] }),
	);
	expect(both.members.map(({ name, required, bounds }) => [name, required, bounds.length])).toEqual([
		["a", true, 2],
		["b", false, 0],
		["c", false, 0],
	]);
});

test("a choice of a branch is the member's, unless it has one; then it is a condition", () => {
	const choice = { alternatives: [member("x"), member("y")] };
	expect(withBranch(member("a"), member("a", choice))).toMatchObject(choice);
	expect(withBranch(member("a", choice), member("a"))).toMatchObject(choice);
	expect(withBranch(member("a", choice), member("a", choice))).toMatchObject({
		...choice,
		conditions: [{ keyword: "allOf", schema: { id: "a~all", ...choice } }],
	});
});

test("a branch that is shown elsewhere is a condition", () => {
	const branch = member("a", { shownAt: "200" });
	expect(withBranch(member("a"), branch).conditions).toEqual([{ keyword: "allOf", schema: branch }]);
});

test("of the one thing that a member may be besides null, only what the member does not say itself is taken", () => {
	const only = member("a", { description: "Its.", schema: "Lamp", shownAt: "200", bounds: [bound("maximum")], conditions: [] });
	expect(merged(member("a", { description: "Own." }), only)).toMatchObject({
		description: "Own.",
		schema: "Lamp",
		shownAt: "200",
		bounds: [bound("maximum")],
	});
	expect(merged(member("a"), only).description).toBe("Its.");
});
