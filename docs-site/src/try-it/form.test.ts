import { describe, expect, test } from "vitest";
import { algorithms } from "../../../src/client/fixtures/vectors.ts";
import { parseSpec } from "../../../src/openapi/document.ts";
import { schemeTypes } from "../../../src/openapi/security/schemes.ts";
import { partsOf } from "../algorithm-parts.ts";
import { languages } from "../language.ts";
import { text as words } from "../text.ts";
import { type Form, formOf } from "./form.ts";
import { text } from "./text.ts";

const written = (operation: string, components = ""): string => `
servers: [{ url: "https://{host}", description: The **real** one, variables: { host: { default: acme.example, enum: [acme.example] } } }]
security: [{ token: [] }]
paths:
  /machines/{machine}:
    parameters:
      - { name: machine, in: path, required: true, schema: { type: string }, example: desk }
      - { name: mode, in: query, schema: { type: string }, example: old }
    get:
      operationId: showMachine
${operation.replace(/^/gm, "      ")}
components:
  securitySchemes:
    token: { type: apiKey, in: header, name: X-Acme-Token }
${components.replace(/^/gm, "  ")}
`;
const form = (operation: string, components?: string): Form =>
	formOf(parseSpec("acme", written(operation, components)), "showMachine", partsOf, words.en);

describe("The form of an operation", () => {
	test("has the path's parameters, each replaced by the operation's own of the same name and place", () => {
		const { parameters } = form(`
parameters:
  - { name: mode, in: query, deprecated: true, schema: { type: string, x-extensible-enum: [day, night] }, x-sensitive-data: { mask: full } }
  - { name: mode, in: header, required: true, schema: { type: boolean, default: true } }
  - { name: tag, in: query, schema: { type: array, items: { type: string } }, examples: { two: { value: [a, b] } } }
responses: {}`);
		expect(parameters).toEqual([
			{ name: "machine", in: "path", required: true, example: "desk" },
			{ name: "mode", in: "query", deprecated: true, secret: true, choices: ["day", "night"], example: "" },
			{ name: "mode", in: "header", required: true, choices: ["true", "false"], example: "true" },
			{ name: "tag", in: "query", list: true, example: "a\nb" },
		]);
	});

	test("has every example of every body, and the bare body where there is none", () => {
		const { bodies } = form(`
requestBody:
  content:
    application/json: { schema: {}, examples: { small: { summary: "The \`small\` one", value: { a: 1 } }, big: { value: "text" } } }
    text/plain: { schema: {}, example: "text" }
    application/xml: { schema: {} }
responses: {}`);
		expect(bodies).toEqual([
			{ mediaType: "application/json", name: "small", summary: "The small one", text: '{\n  "a": 1\n}' },
			{ mediaType: "application/json", name: "big", summary: "", text: '"text"' },
			{ mediaType: "text/plain", name: "", summary: "", text: "text" },
			{ mediaType: "application/xml", name: "", summary: "", text: "" },
		]);
	});

	test("knows the secrets of a body and of parameters, wherever they are marked", () => {
		const { secrets, parameters } = form(`
parameters: [{ name: Ticket, in: header, schema: { type: string, x-sensitive-data: { mask: full } }, example: t }]
requestBody:
  content:
    application/json:
      schema:
        properties:
          user: { type: object, properties: { pass/word: { type: string, x-sensitive-data: { mask: full } } } }
          keys: { type: array, items: { type: string, x-sensitive-data: { mask: full } } }
responses: {}`);
		expect(secrets).toEqual([
			["user", "pass/word"],
			["keys", "*"],
		]);
		expect(parameters.at(-1)).toEqual({ name: "Ticket", in: "header", secret: true, example: "t" });
	});

	test("has what the mock can be asked for: statuses of a range and the default, too", () => {
		const { wishes } = form(`
responses:
  "204": { description: Nothing. }
  4XX: { content: { text/plain: { examples: { gone: { value: gone } } }, application/json: { examples: { lost: { summary: Lost., value: {} } } } } }
  default: {}`);
		expect(wishes).toEqual([
			{ status: 204, examples: [] },
			{
				status: 400,
				examples: [
					{ name: "gone", summary: "" },
					{ name: "lost", summary: "Lost." },
				],
			},
			{ status: 500, examples: [] },
		]);
	});

	test("has the path of each server where they have different ones", () => {
		expect(form("responses: {}")).not.toHaveProperty("paths");
		expect(form("servers: [{ url: /v1, x-name: live }, { url: /v2 }]\nresponses: {}")).toMatchObject({
			path: "/v1/machines/{machine}",
			paths: { live: "/v1/machines/{machine}", "/v2": "/v2/machines/{machine}" },
		});
	});

	test("has the servers of the contract, described in bare words", () => {
		const variables = [{ name: "host", default: "acme.example", description: "", values: ["acme.example"] }];
		expect(form("responses: {}").servers).toEqual([{ url: "https://{host}", description: "The real one", variables }]);
	});

	test("asks for no credential where none is needed, and for none that a signature makes", () => {
		expect(form("security: []\nresponses: {}").alternatives).toEqual([]);
		expect(form("responses: {}").alternatives).toEqual([[{ key: "token", type: "apiKey", in: "header", name: "X-Acme-Token" }]]);
		const [algorithm = ""] = algorithms;
		const signed = `  signed: { type: apiKey, in: header, name: Authorization, x-prefix: "Acme ", x-signature: ${algorithm} }
  date: { type: apiKey, in: header, name: X-Date }`;
		const [[signature, date] = []] = form("security: [{ signed: [], date: [] }]\nresponses: {}", signed).alternatives;
		expect(signature).toMatchObject({ key: "signed", prefix: "Acme ", signature: algorithm, parts: partsOf(algorithm) });
		expect(date).toMatchObject({ name: "X-Date", made: true });
	});

	test("has no field for a cookie, which no page may set", () => {
		const parameters = "parameters: [{ name: a, in: cookie, schema: {} }, { name: b, in: query, schema: {} }]";
		expect(form(`${parameters}\nresponses: {}`).parameters.map(({ name }) => name)).toEqual(["machine", "mode", "b"]);
	});

	test.each([
		[
			"an algorithm that nobody has written",
			"security: [{ odd: [] }]\nresponses: {}",
			"  odd: { type: apiKey, in: header, name: A, x-signature: invisible-ink }",
		],
		["a credential of no known type", "security: [{ odd: [] }]\nresponses: {}", "  odd: { type: mutualTLS }"],
	])("is refused with %s, and says in which line", (_, operation, schemes) => {
		const line = written(operation, schemes)
			.split("\n")
			.findIndex((text) => text.includes(schemes));
		expect(() => form(operation, schemes)).toThrow(new RegExp(`^specs/acme/openapi.yaml:${line + 1}: `));
	});
});

describe("What a credential is made of", () => {
	test.each(languages)("has a name for each of its parts (%s)", (language) => {
		const parts = [...algorithms.map(partsOf), ...Object.values(schemeTypes).map(({ encoding }) => encoding?.parts)];
		const names = parts.flatMap((each) => Object.keys(each ?? {}));
		expect(names).toContain("password");
		expect(names.filter((name) => text[language].parts[name] === undefined)).toEqual([]);
	});
});
