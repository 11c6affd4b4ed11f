import { describe, expect, test } from "vitest";
import { documentReferencesOf, linkedReference } from "./document-reference.ts";

const guide = { title: "A guide", url: "https://acme.example/guide", version: "3", read: "2026-11-28" };
const references = documentReferencesOf({ "x-references": { guide, log: { title: "A log", read: "2026-11-21" } } });

test("the documents of a contract have their names, and what is said of them", () => {
	expect(references).toEqual([
		{ name: "guide", ...guide },
		{ name: "log", title: "A log", read: "2026-11-21" },
	]);
	expect(documentReferencesOf({})).toEqual([]);
});

describe("a reference", () => {
	test.each([
		["guide", "[guide](https://acme.example/guide)"],
		["guide, chapter 3", "[guide](https://acme.example/guide), chapter 3"],
		["guided tour", "guided tour"],
		["log", "log"],
		["another", "another"],
	])("%s is %s", (text, linked) => expect(linkedReference(text, references)).toBe(linked));
});
