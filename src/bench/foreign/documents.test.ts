import { expect, test } from "vitest";
import { foreignDocuments } from "./documents.ts";

test("each document is of a version that stays, under a name of its own", () => {
	expect(new Set(foreignDocuments.map(({ api }) => api)).size).toBe(foreignDocuments.length);
	for (const { package: named } of foreignDocuments) expect(named).toMatch(/@\d+\.\d+\.\d+$/);
});
