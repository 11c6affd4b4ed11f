import { expect, test } from "vitest";
import { parse } from "yaml";
import { marked } from "./letters.ts";
import { quoted } from "./quote.ts";

const read = (document: object) => quoted(parse(marked(JSON.stringify(document))));

test("a text that was read as a number is the letters in which it is written", () => {
	const { document, pointers } = quoted(parse(marked("info: { title: Lamps, version: 1.10 }\n")));
	expect([document, pointers]).toEqual([{ info: { title: "Lamps", version: "1.10" } }, ["/info/version"]]);
});

test.each([
	[
		{ type: "string", enum: [1, true, "a", null] },
		{ type: "string", enum: ["1", "true", "a", null] },
	],
	[
		{ type: ["string", "null"], const: 1, default: false, examples: [2] },
		{ type: ["string", "null"], const: "1", default: "false", examples: ["2"] },
	],
	[
		{ type: ["string", "integer"], enum: [1] },
		{ type: ["string", "integer"], enum: [1] },
	],
	[
		{ type: "integer", default: 3, description: 4 },
		{ type: "integer", default: 3, description: "4" },
	],
])("of a schema, only values that can be nothing but texts are quoted: %j", (schema, expected) => {
	expect(read({ components: { schemas: { A: schema } } }).document).toEqual({ components: { schemas: { A: expected } } });
});

test("an operation's tags, a server's variables and a parameter's example are texts", () => {
	const servers = [{ url: "/", variables: { port: { default: 80, enum: [80, 443] } } }];
	const parameters = [{ name: 1, in: "query", schema: { type: "string" }, example: 2 }];
	const { document } = read({ servers, paths: { "/a": { get: { tags: [1], parameters } } } });
	expect(document).toMatchObject({
		servers: [{ variables: { port: { default: "80", enum: ["80", "443"] } } }],
		paths: { "/a": { get: { tags: ["1"], parameters: [{ name: "1", example: "2" }] } } },
	});
});

test("a value beside a reference to a schema of texts is a text, as an example is", () => {
	const Name = { $ref: "#/components/schemas/Text" };
	const schemas = {
		Text: { type: "string" },
		Name,
		Nick: { ...Name, default: 12, enum: [12, 13] },
		Other: { $ref: "#/nowhere", default: 12 },
	};
	const parameters = [{ name: "a", in: "query", schema: Name, example: 2 }];
	const { document } = read({ components: { schemas }, paths: { "/a": { get: { parameters } } } });
	expect(document).toMatchObject({
		components: { schemas: { Nick: { default: "12", enum: ["12", "13"] }, Other: { default: 12 } } },
		paths: { "/a": { get: { parameters: [{ example: "2" }] } } },
	});
});
