import { describe, expect, test } from "vitest";
import { acme } from "../../fixtures/acme.ts";
import { operationOf } from "../../operation.ts";
import { operationPage } from "../../reference/operation-page.ts";
import { text } from "../../text.ts";
import { opensOf } from "./links.ts";
import { refusalRows } from "./refusals.ts";
import { requestBodyOf, usefulMembers } from "./shape.ts";
import { tokenLife } from "./token-life.ts";

const t = text.en;
const page = (operationId: string, change?: (text: string) => string) => operationPage(operationOf(acme("en", change), operationId));

test("what opens the console is said once, with the way to its conditions", () => {
	expect(opensOf(page("openScreen"), t)).toBe("[a web page, a native client](/acme/openScreen/#open-console)");
	expect(opensOf(page("startScreen"), t)).toBe("None.");
});

test("each status of a refusal is a row, in order, with how many codes it has", () => {
	const twice = page("openScreen", (all) => all.replace("text: no screen", "code: A7"));
	expect(refusalRows([page("showJob"), twice, page("openScreen")], t)).toEqual([
		["Errors: 403", "None.", "[403](/acme/openScreen/#403) (codes: 1)", "[403](/acme/openScreen/#403) (codes: 2)"],
		["Errors: 404", "[404](/acme/showJob/#404)", "None.", "None."],
		["Errors: 429", "[429](/acme/showJob/#429)", "None.", "None."],
	]);
});

test("a body is what it must have, as deep as that is required, in each of its forms", () => {
	const forms = (all: string) =>
		all
			.replace(
				'schema: { $ref: "#/components/schemas/Wish" }',
				`schema: { anyOf: [{ $ref: "#/components/schemas/Wish" }, { $ref: "#/components/schemas/Deep" }, { type: string }] }`,
			)
			.replace(
				"    Wish:\n",
				"    Deep: { type: object, required: [a], properties: { a: { type: object, required: [b], properties: { b: {}, c: {} } }, d: {} } }\n    Wish:\n",
			);
	expect(requestBodyOf(page("openScreen", forms), t)).toBe("`{ size }` or `{ a.b }` or string");
	expect(requestBodyOf(page("showJob"), t)).toBe("");
});

test("of a reply a client needs what leads to its job, and what its links are made of", () => {
	expect(usefulMembers(page("startScreen"))).toBe("`location`");
	expect(usefulMembers(page("openScreen"))).toBe("`url` `token`");
});

describe("The life of a token", () => {
	test("is what the contract says of it", () => {
		const said = (all: string) =>
			all.replace("      operationId: openScreen\n", "      operationId: openScreen\n      x-token-life: a minute\n");
		expect(tokenLife(page("openScreen", said), t)).toBe("a minute");
	});

	test("is not specified where it does not, and there is none where the reply holds no secret", () => {
		expect(tokenLife(page("openScreen"), t)).toBe("not specified");
		expect(
			tokenLife(
				page("openScreen", (all) => all.replace("required: [url, token]", "required: [url]")),
				t,
			),
		).toBe("no token");
		expect(tokenLife(page("startScreen"), t)).toBe("no token");
	});
});
