import { expect, test } from "vitest";
import { addressOf, bundleAddressOf, markdownAddressOf, operationSlug } from "./address.ts";

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

test.each([
	["is itself", "openScreen", "openScreen"],
	["of the one page that an API has besides is encoded", "~about", "~7Eabout"],
	["that leads to folders is encoded", "../../a\\b", "~2E.~2F..~2Fa~5Cb"],
	["of dots is encoded, as a folder it would be the one above", "..", "~2E."],
	["that begins with a dot is encoded, as a folder it would be hidden", ".well-known", "~2Ewell-known"],
	["with a dot further on is itself", "v1.get", "v1.get"],
])("an operation's id that %s", (_, id, name) => expect(operationSlug("acme", id)).toBe(`acme/${name}`));

test("a long id has a file's name of its own", () => {
	const ids = ["甲", "乙"].map((last) => "查询控制台地址".repeat(20) + last);
	const slugs = ids.map((id) => operationSlug("acme", id));
	expect(new Set(slugs).size).toBe(2);
	for (const slug of slugs) expect(slug).toMatch(/^acme\/[\w~]{1,230}$/);
});
