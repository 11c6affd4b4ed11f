import { Source } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import type { Json } from "../openapi/document.ts";
import { unmarked } from "./letters.ts";
import { MarkingResolver } from "./marking-resolver.ts";

const parsed = (file: string, text: string) => new MarkingResolver().parseDocument(new Source(file, text)).parsed as Json;

test("each number of a file has a mark, and its merged members are read", () => {
	const document = parsed("/a.yaml", "a: &a { b: 1.10 }\nc: { <<: *a, d: 2 }\n");
	expect(document).toMatchObject({ c: { b: expect.stringMatching(/ 1\.10$/) } });
	expect(unmarked(document)).toEqual({ a: { b: 1.1 }, c: { b: 1.1, d: 2 } });
});

test("a file of another kind is a text", () => expect(parsed("/a.md", "1.10")).toBe("1.10"));

test("what is wrong with a file is told with its line", () =>
	expect(() => parsed("/a.yaml", "b: 1\na: &a [*a]\n")).toThrow("/a.yaml:2: the alias a stands within its own anchor"));
