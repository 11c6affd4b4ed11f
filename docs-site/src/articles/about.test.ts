import { expect, test } from "vitest";
import { acme } from "../fixtures/acme.ts";
import { operationsOf } from "../operation.ts";
import { operationPage } from "../reference/operation-page.ts";
import { aboutArticle } from "./about.ts";

const article = (change: (text: string) => string = (text) => text) => {
	const contract = acme("en", change);
	return aboutArticle(
		contract,
		operationsOf(contract).map((operation) => operationPage(operation)),
	);
};

test("an API has its words, its version and its operations", () => {
	const written = article();
	expect(written).toContain("An error says why.");
	expect(written).toContain("- Version: 1.2.0");
	expect(written).toMatch(/\| \[openScreen\]\(.*\) \| `POST \/v1\/machines\/\{machine\}\/screen` \|/);
});

test("contact, licence, terms and tags are shown where the document has them", () => {
	const written = article((text) =>
		text.replace(
			"description: An error says why. }",
			'contact: { name: Acme, url: "https://acme.example", email: help@acme.example }, license: { name: MIT, identifier: MIT }, termsOfService: "https://acme.example/terms" }\ntags: [{ name: Screens, description: What to look at. }]',
		),
	);
	expect(written).toContain("[Acme](https://acme.example), [help@acme.example](mailto:help@acme.example)");
	expect(written).toContain("[MIT](https://spdx.org/licenses/MIT.html)");
	expect(written).toContain("https://acme.example/terms");
	expect(written).toContain("**Screens**: What to look at.");
});
