import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as messages from "./keyword-messages.ts";

const rows: [keyword: keyof typeof messages, said: string, message: string][] = [
	["type", messages.type("integer", "s3cret"), "expected integer, got string"],
	["type", messages.type(["string", "null"], undefined), "expected string or null, got nothing"],
	["enum", messages.enum(["warm"], "s3cret"), 'expected "warm", got another string'],
	["enum", messages.enum(["warm", 1, null], 2), 'expected "warm", 1 or null, got another integer'],
	["enum", messages.enum(["warm", "cold"], null), 'expected "warm" or "cold", got null'],
	["const", messages.const({ a: 1 }, false), 'expected {"a":1}, got another boolean'],
	["multipleOf", messages.multipleOf(0.5), "expected a multiple of 0.5, got another number"],
	["minimum", messages.minimum(1), "expected a number >= 1, got a smaller one"],
	["maximum", messages.maximum(1), "expected a number <= 1, got a larger one"],
	["exclusiveMinimum", messages.exclusiveMinimum(1), "expected a number > 1, got a smaller one"],
	["exclusiveMaximum", messages.exclusiveMaximum(1), "expected a number < 1, got a larger one"],
	["minLength", messages.minLength(2, "x"), "expected 2 or more characters, got fewer"],
	["minLength", messages.minLength(1, ""), "expected 1 or more characters, got an empty string"],
	["maxLength", messages.maxLength(2), "expected 2 or fewer characters, got more"],
	["pattern", messages.pattern("^a", "s3cret"), "expected a string like ^a, got one that is not"],
	["pattern", messages.pattern("^a", ""), "expected a string like ^a, got an empty one"],
	["minItems", messages.minItems(2), "expected 2 or more items, got fewer"],
	["maxItems", messages.maxItems(2), "expected 2 or fewer items, got more"],
	["uniqueItems", messages.uniqueItems(), "expected items that differ, got some twice"],
	["contains", messages.contains(1), "expected 1 or more items that match contains, got fewer"],
	["contains", messages.contains(0, 2), "expected 0 to 2 items that match contains, got another number"],
	["items", messages.items(2), "expected 2 or fewer items, got more"],
	["unevaluatedItems", messages.unevaluatedItems(2), "expected 2 or fewer items, got more"],
	["minProperties", messages.minProperties(2), "expected 2 or more members, got fewer"],
	["maxProperties", messages.maxProperties(2), "expected 2 or fewer members, got more"],
	["required", messages.required("name"), "expected a member name, got none"],
	["dependentRequired", messages.dependentRequired("unit", "size"), "expected a member unit beside size, got none"],
	["propertyNames", messages.propertyNames(), "expected member names that match propertyNames, got another"],
	["additionalProperties", messages.additionalProperties(), "expected only declared members, got another"],
	["unevaluatedProperties", messages.unevaluatedProperties(), "expected only declared members, got another"],
	["closed", messages.closed("s3cret"), "expected only declared members, got another, of type string"],
	["oneOf", messages.oneOf("none"), "expected exactly one schema of oneOf to match, got none"],
	["oneOf", messages.oneOf("several"), "expected exactly one schema of oneOf to match, got several"],
	["not", messages.not("s3cret"), "expected a value that does not match the schema of not, got string"],
	["if", messages.if("then", "s3cret"), "expected a match of the schema in then, got string"],
	["if", messages.if("else", []), "expected a match of the schema in else, got array"],
	["never", messages.never("s3cret"), "expected no value, got string"],
];

test.each(rows)("%s says what was expected and what was got: %s", (_, said, message) => expect(said).toBe(message));

test("every keyword has a row", () => {
	expect([...new Set<string>(rows.map(([keyword]) => keyword))].sort()).toEqual(Object.keys(messages).sort());
});

test("no word of a message is without a row", () => {
	const source = readFileSync(new URL("keyword-messages.ts", import.meta.url), "utf8").replaceAll(/\/\*.*?\*\//gs, "");
	const quoted = [...source.matchAll(/(?<!from )"([^"\n]*)"/g)].map(([, text = ""]) => text);
	const templates = [...source.matchAll(/`([^`]*)`/g)].flatMap(([, text = ""]) => text.split(/\$\{[^}]*\}/));
	const words = [...quoted, ...templates].filter((text) => /\w/.test(text));
	expect(words).toEqual(expect.arrayContaining(["an empty one", " beside ", " or more items, got fewer"]));
	expect(words.filter((text) => !rows.some(([, , message]) => message.includes(text)))).toEqual([]);
});
