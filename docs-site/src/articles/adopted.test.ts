import { expect, test } from "vitest";
import { adoptedDocuments } from "./adopted.ts";

const documents = { "lamps.example": { operations: 3, changes: 2, undefined: 1, kept: 2, pages: 3 } };
const all = { package: "documents", version: "1.2.3", date: "2026-01-02", documents };

test.each([
	["en", "| `lamps.example` | 3 | 2 | 1 | 2 of 3 | 3 of 3 |", "From documents 1.2.3 of npm, on 2026-01-02."],
	["zh", "| `lamps.example` | 3 | 2 | 1 |", "取自 npm 的 documents 1.2.3，2026-01-02。"],
] as const)("each document has a row, in %s", (language, row, source) => {
	const article = adoptedDocuments(language, all);
	expect(article).toContain(row);
	expect(article.trimEnd().endsWith(source)).toBe(true);
});

test("what was written last has twenty documents, whose requests were all answered, and whose operations all have a page", () => {
	const rows = [...adoptedDocuments("en").matchAll(/\| (\d+) of (\d+) \| (\d+) of (\d+) \|$/gm)];
	expect(rows.length).toBeGreaterThanOrEqual(20);
	for (const [, kept, operations, pages] of rows) expect([kept, pages]).toEqual([operations, operations]);
});
