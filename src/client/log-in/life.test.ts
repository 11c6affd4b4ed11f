import { describe, expect, test } from "vitest";
import { lifeOf } from "./life.ts";

describe("the life of a credential", () => {
	test.each([
		["in UTC", "2026-11-28T23:36:20.000000Z", "2026-11-29T23:36:20.000000Z", 86_400_000],
		["in US form, without a zone", "Nov 28, 2026 10:00:00 PM", "Nov 29, 2026, 12:00:00\u202fAM", 7_200_000],
	])("is the time between two times %s", (_, issued, expires, life) => expect(lifeOf(issued, expires)).toBe(life));

	test.each<[string, unknown, unknown]>([
		["that are missing", undefined, undefined],
		["that are no texts", 1, 2],
		["in an unknown form", "yesterday", "tomorrow"],
		["of which the end comes first", "2026-11-29T00:00:00Z", "2026-11-28T00:00:00Z"],
	])("is unknown with times %s", (_, issued, expires) => expect(lifeOf(issued, expires)).toBeUndefined());
});
