import { expect, test } from "vitest";
import { acme } from "../fixtures/acme.ts";
import { operationsOf } from "../operation.ts";
import { operationPage } from "../reference/operation-page.ts";
import { aboutArticle } from "./about.ts";

const about = (change?: (text: string) => string, language: "en" | "zh" = "en") => {
	const contract = acme(language, change);
	return aboutArticle(
		contract,
		operationsOf(contract).map((operation) => operationPage(operation)),
	);
};

test("the page about an API has what its document says of all of it, and leads to its operations", () => {
	expect(about().split("\n").slice(0, 9)).toEqual([
		"An error says why.",
		"",
		"- Version: 1.2.0",
		"",
		"## Operations",
		"",
		"| Operation | Method and path | Meaning |",
		"| --- | --- | --- |",
		"| [Open the screen of a machine](/acme/openScreen/) | `POST /v1/machines/{machine}/screen` |  |",
	]);
	expect(about(undefined, "zh")).toContain("- 版本：1.2.0\n");
});

test.each([
	["license: { name: MIT, identifier: MIT }", "- License: [MIT](https://spdx.org/licenses/MIT.html)"],
	["license: { name: Own, url: https://acme.example/own }", "- License: [Own](https://acme.example/own)"],
	["license: { name: Own }", "- License: Own"],
	["contact: { name: Acme, email: a@mail.example }", "- Contact: Acme, [a@mail.example](mailto:a@mail.example)"],
	["contact: { url: https://acme.example }", "- Contact: [https://acme.example](https://acme.example)"],
	["termsOfService: https://acme.example/terms", "- Terms of service: [https://acme.example/terms](https://acme.example/terms)"],
])("%s is %s", (member, line) => {
	expect(about((text) => text.replace("info: { title:", `info: { ${member}, title:`)).split("\n")).toContain(line);
});

test("an API about which nothing is said has a page of its operations", () => {
	expect(about((text) => text.replace(/^info: .*$/m, "info: {}"))).toMatch(/^## Operations/m);
});

test("what the server calls without having been asked stands there", () => {
	const hook = 'webhooks: { closed: { post: { responses: { "204": { description: Thanks. } } } } }\nservers:';
	const article = about((text) => text.replace(/^servers:/m, hook));
	expect(article).toContain(
		"## closed\n\nOn this event, the server calls a URL that you registered elsewhere:\n\n```http\nPOST closed\n```",
	);
});
