import { expect, test } from "vitest";
import { readConsoleWords } from "./console-words.ts";

test("the words of a console are read once", () => {
	const links = [{ kind: "page" as const, href: "{+url}", schemes: ["https"] }];
	expect(readConsoleWords({ protocol: "$response.body#/kind", once: true, closes: {}, links: { 200: links } })).toEqual({
		protocol: { message: "response", in: "body", pointer: "/kind" },
		once: true,
		closes: {},
		links: new Map([["200", links]]),
	});
});
