import { expect, test } from "vitest";
import { breaksIn, type Report } from "./redocly.ts";

type Change = Report["changes"][number];

const change = (more: Partial<Change>): Report => ({
	changes: [
		{
			path: "#/paths/~1a/get/responses/200/$ref",
			impact: "major",
			verdicts: [{ ruleId: "response-removed", message: "It was removed." }],
			base: { pointer: "#/before", value: 1 },
			revision: { pointer: "#/after", value: 2 },
			...more,
		},
	],
});

test("a break has Redocly's words without their full stop, the place after, and the steps that lead there", () => {
	expect(breaksIn(change({}))).toEqual([
		{ what: "It was removed", rule: "response-removed", pointers: ["/after"], steps: ["paths", "/a", "get", "responses", "200"] },
	]);
});

test("what went has the place before", () => {
	expect(breaksIn(change({ revision: { pointer: "#/after" } }))).toMatchObject([{ pointers: ["/before"] }]);
	expect(breaksIn({ changes: change({}).changes.map(({ revision: _, ...rest }) => rest) })).toMatchObject([{ pointers: ["/before"] }]);
});

test("the property that changed is the last step, and a name that changed is none and has both places", () => {
	expect(breaksIn(change({ property: "required" }))[0]?.steps.at(-1)).toBe("required");
	expect(breaksIn(change({ property: "key" }))).toMatchObject([{ pointers: ["/after", "/before"], steps: { length: 5 } }]);
});

test("each verdict is a break, and a change by which nobody breaks is none", () => {
	const verdict = { ruleId: "a", message: "A." };
	expect(breaksIn(change({ verdicts: [verdict, { ...verdict, message: "B." }] })).map(({ what }) => what)).toEqual(["A", "B"]);
	expect(breaksIn(change({ impact: "minor" }))).toEqual([]);
});
