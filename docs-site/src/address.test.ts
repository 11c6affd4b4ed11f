import { expect, test } from "vitest";
import { addressOf, bundleAddressOf, markdownAddressOf } from "./address.ts";

test.each([
	["en", "", "/", "/index.md"],
	["zh", "", "/zh/", "/zh/index.md"],
	["en", "acme/openScreen", "/acme/openScreen/", "/acme/openScreen.md"],
	["zh", "errors", "/zh/errors/", "/zh/errors.md"],
] as const)("in %s the page %j is at %s, and as Markdown at %s", (language, slug, address, markdown) => {
	expect([addressOf(language, slug), markdownAddressOf(language, slug)]).toEqual([address, markdown]);
});

test("a bundle has its language in its name, but for English", () => {
	expect(bundleAddressOf("acme", "en", "yaml")).toBe("/specs/acme/openapi.yaml");
	expect(bundleAddressOf("acme", "zh", "json")).toBe("/specs/acme/openapi.zh.json");
});
