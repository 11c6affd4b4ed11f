import { expect, test } from "vitest";
import { acme } from "../../fixtures/acme.ts";
import { operationOf } from "../../operation.ts";
import { operationPage } from "../../reference/operation-page.ts";
import { text } from "../../text.ts";
import { linkRows } from "./links.ts";
import { refusalRows } from "./refusals.ts";
import { replyOf, requestBodyOf } from "./shape.ts";
import { tokenLife } from "./token-life.ts";

const t = text.en;
const page = (operationId: string, change?: (text: string) => string) => operationPage(operationOf(acme("en", change), operationId));
const pages = [page("openScreen"), page("showJob")];

test("each kind of link is a row, in which an operation may have several or none", () => {
	const table = (operationId: string) => `[Open the console](/acme/${operationId}/#open-console)`;
	expect(linkRows(pages, t)).toEqual([
		[
			"Link: a web page",
			`\`{+url}\` (\`kind\` = \`web\`, the scheme of the URL is \`https\`) ${table("openScreen")}`,
			`\`{+url}\` (the scheme of the URL is \`https\`) ${table("showJob")}`,
		],
		[
			"Link: a native client",
			`\`acme://open?t={token}\` (the option \`version\` = \`3\`, \`token\` is there) ${table("openScreen")}`,
			"None.",
		],
	]);
	const more = page("openScreen", (all) =>
		all
			.replace("{ kind: page, href", "{ kind: page, href")
			.replace("x-console-link:\n", 'x-console-link:\n            - { kind: page, href: "https://screen.example/" }\n'),
	);
	expect(linkRows([more], t)[0]?.[1]).toMatch(/^`https:\/\/screen\.example\/` \(always\); `{\+url}` \(/);
});

test("each status of a refusal is a row, in order, with each code once", () => {
	const twice = page("openScreen", (all) => all.replace("text: no screen", "code: A7"));
	expect(refusalRows([page("showJob"), twice], t)).toEqual([
		["Errors: 403", "None.", "`A7` [403](/acme/openScreen/#403)"],
		["Errors: 404", "[404](/acme/showJob/#404)", "None."],
		["Errors: 429", "[429](/acme/showJob/#429)", "None."],
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

test("a reply is that of each status that is no refusal", () => {
	expect(replyOf(page("showJob"), t)).toBe("200: `{ url, token }`; 202: ");
	expect(replyOf(page("openScreen"), t)).toBe("200: `{ url, token }`");
});

test("the life of a token is where the reply says its end, and what is said of its secrets", () => {
	expect(tokenLife(page("openScreen"), t)).toBe(
		"[`token`](/acme/openScreen/#200.token): Opens it once. [`ends`](/acme/openScreen/#200.ends): The end of the token.",
	);
	expect(
		tokenLife(
			page("openScreen", (all) => all.replace("Opens it once., ", "Opens it once., x-provenance: { inferred: [log] }, ")),
			t,
		),
	).toContain("Opens it once. (inferred: log) ");
	expect(
		tokenLife(
			page("openScreen", (all) => all.replace("required: [url, token]", "required: [url]")),
			t,
		),
	).toBe("[`ends`](/acme/openScreen/#200.ends): The end of the token.");
	expect(tokenLife(page("startScreen"), t)).toBe("The documents do not say.");
});
