import { expect, test } from "vitest";
import { article } from "./shown.ts";

test("an article is a page without an operation", () =>
	expect(article("lamps", "Lamps", "All lamps.", "None.")).toEqual({
		slug: "lamps",
		title: "Lamps",
		description: "All lamps.",
		markdown: "None.",
	}));
