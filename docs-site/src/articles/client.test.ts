import { expect, test } from "vitest";
import { clientArticle } from "./client.ts";
import { prose } from "./prose.ts";

const article = clientArticle("en");
const [, types = ""] = article.split("\n## Types\n");

test("the page of the client says how to use it, and ends with its types", () => {
	expect(article.startsWith(prose("client", "en"))).toBe(true);
	expect(types.match(/^### .*$/gm)).toEqual([
		"### `console-contracts`",
		"### `console-contracts/<api>`",
		"### `console-contracts/<api>/validators`",
		"### `console-contracts/<api>/log-in`",
		"### `console-contracts/recorder`",
		"### `console-contracts/checker`",
		"### `console-contracts/mock`",
		"### `console-contracts/msw`",
	]);
});

test.each([
	"class NetworkError",
	"class LogInError",
	"function consoleLink(",
	"interface ClientOptions<Auth>",
	"interface Follow",
	"function recorder(",
	"function startMock(",
])("%s is declared, without a comment", (declaration) => {
	expect(types).toContain(`export ${declaration.startsWith("function startMock") ? "async " : ""}${declaration}`);
	expect(types).not.toMatch(/\/\*|\/\/ /);
});

test("each error that the package exports is in the table of errors, in each language", () => {
	const errors = [...types.matchAll(/export class (\w+)/g)].map(([, name]) => name);
	expect(errors.length).toBeGreaterThan(4);
	for (const language of ["en", "zh"] as const) for (const name of errors) expect(prose("client", language)).toContain(`| \`${name}\` |`);
});
