import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { parseSpec } from "../../../src/openapi/document.ts";
import { namingEachOther } from "../../../src/openapi/fixtures/naming-each-other.ts";
import { schemaKeywords } from "../../../src/openapi/schemas/schema-keywords.ts";
import type { Contract } from "../contract.ts";
import { acme } from "../fixtures/acme.ts";
import { operationOf } from "../operation.ts";
import { boundsOf, valuesOf } from "./bounds.ts";
import { marksOf } from "./marks.ts";
import { contentOf, exampleText } from "./media-type.ts";
import { type Member, rowsBelow } from "./member.ts";
import { memberOf } from "./member-of.ts";
import { describedMember, parameterGroups } from "./parameter.ts";
import { examplesIn } from "./written-examples.ts";

const contractOf = (schemas: string): Contract => ({
	...parseSpec("acme", `components:\n  schemas:\n${schemas.replace(/^/gm, "    ")}`),
	language: "en",
});

/** The member of the first of some component schemas. */
function member(schemas: string, shown: [string, string][] = []): Member {
	const contract = contractOf(schemas);
	const name = /^\w+/.exec(schemas)?.[0];
	return memberOf(contract, { $ref: `#/components/schemas/${name}` }, "", { name: "", id: "200", required: true, around: new Map(shown) });
}

/** What is inside, as `name: type`, further in the deeper it is. */
const outline = (member: Member, indent = ""): string[] =>
	rowsBelow(member, "or").flatMap((each) => [
		`${indent}${each.name} #${each.id}: ${each.type}${each.required ? "!" : ""}`,
		...outline(each, `${indent}  `),
	]);

describe("A bound", () => {
	test.each([
		["a number as JSON", { minimum: 0, multipleOf: 0.5 }, ["minimum: 0", "multipleOf: 0.5"]],
		["a text as it is", { pattern: "^a$", const: "b" }, ["const: b", "pattern: ^a$"]],
		["a null and an object as JSON", { const: null, default: { a: 1 } }, ["const: null", 'default: {"a":1}']],
		["what is closed", { additionalProperties: false }, ["additionalProperties: false"]],
		["a list without further items", { items: false, unevaluatedItems: false }, ["items: false", "unevaluatedItems: false"]],
		["no map", { additionalProperties: { type: "string" } }, []],
		[
			"what is required of members that are declared elsewhere",
			{ required: ["a", "b"], maxProperties: 2 },
			["required: a, b", "maxProperties: 2"],
		],
		["nothing that a table marks itself", { required: ["a"], properties: { a: {} } }, []],
		["no keyword that says what it is", { type: "string", description: "A text.", enum: ["a"] }, []],
	])("is written: %s", (_, schema, bounds) => {
		expect(boundsOf(schema).map(({ keyword, argument }) => `${keyword}: ${argument}`)).toEqual(bounds);
	});

	test("of values is closed or open", () => {
		expect(valuesOf({ enum: ["a", 1, null] })).toEqual({ values: { isOpen: false, list: ["a", "1", "null"] } });
		expect(valuesOf({ "x-extensible-enum": ["a"] })).toEqual({ values: { isOpen: true, list: ["a"] } });
		expect(valuesOf({ type: "string" })).toEqual({});
	});
});

test("marks are those that are there", () => {
	expect(marksOf({})).toEqual({ deprecated: false, isSecret: false, description: "", provenance: [] });
	expect(
		marksOf({
			deprecated: true,
			"x-sensitive-data": { mask: "full" },
			description: "A text.",
			"x-since": 1.1,
			"x-provenance": { documented: ["a", "b"], inferred: "c" },
		}),
	).toEqual({
		deprecated: true,
		isSecret: true,
		description: "A text.",
		since: "1.1",
		provenance: [
			{ grade: "documented", references: ["a", "b"] },
			{ grade: "inferred", references: ["c"] },
		],
	});
});

describe("A member", () => {
	test("has its way, its anchor and its type, as deep as they go", () => {
		expect(
			outline(
				member(`Screen:
  type: object
  required: [lamps]
  properties:
    lamps: { type: array, items: { type: object, required: [code], properties: { code: { type: integer } } } }
    names: { type: object, additionalProperties: { type: [string, "null"] } }
    id: { const: 7 }
    any: {}
    list: { type: array }`),
			),
		).toEqual([
			"lamps #200.lamps: object[]!",
			"  lamps[] #200.lamps[]: object",
			"    lamps[].code #200.lamps[].code: integer!",
			"names #200.names: object",
			"  names.* #200.names.*: string | null",
			"id #200.id: number",
			"any #200.any: any",
			"list #200.list: array",
		]);
	});

	test("may be one of some things, each with an anchor of its own", () => {
		const schemas = `Screen: { anyOf: [{ $ref: "#/components/schemas/Web" }, { type: string }, { type: "null" }] }
Web: { type: object, properties: { url: { type: string } } }`;
		const made = member(schemas);
		expect(made).toMatchObject({ schema: "Screen", type: "Web | string | null" });
		expect(outline(made)).toEqual(["or Web #200~1: object!", "  url #200~1.url: string", "or string #200~2: string!"]);
	});

	test("that may be null instead is shown as what it is otherwise", () => {
		const schemas = `Screen: { type: object, properties: { web: { maxProperties: 3, anyOf: [{ $ref: "#/components/schemas/Web" }, { type: "null" }] } } }
Web: { type: object, description: On the web., minProperties: 1, properties: { mode: { enum: [a] } } }`;
		const [web] = member(schemas).members;
		expect(web).toMatchObject({
			name: "web",
			description: "On the web.",
			bounds: [
				{ keyword: "maxProperties", argument: "3" },
				{ keyword: "minProperties", argument: "1" },
			],
			members: [{ name: "web.mode", id: "200.web.mode", values: { list: ["a"] } }],
			alternatives: [],
		});
	});

	test("that leads back to itself is shown once, and named after that", () => {
		const made = member(
			`Fault: { type: object, properties: { cause: { anyOf: [{ $ref: "#/components/schemas/Fault" }, { type: "null" }] } } }`,
		);
		expect(made.members).toMatchObject([{ name: "cause", schema: "Fault", shownAt: "200", members: [] }]);
	});

	test("that the page has shown already says where", () => {
		expect(member("Screen: { type: object, properties: { a: {} } }", [["Screen", "202"]])).toMatchObject({ shownAt: "202", members: [] });
	});

	test.each(["properties", "layers", "anyOf"] as const)(
		"of a dozen schemas that name each other (%s) is a table of some hundred rows",
		(kind) => {
			const { components } = namingEachOther(12, kind);
			const made = member(stringify((components as { schemas: object }).schemas));
			const rows = outline(made);
			expect(rows.some((row) => row.includes("last"))).toBe(true);
			expect(rows.length).toBeLessThan((12 + 100) * 13);
		},
	);

	test("takes what stands beside its reference before what the component says", () => {
		const [a] = member(`Screen: { type: object, properties: { a: { $ref: "#/components/schemas/Name", description: Own. } } }
Name: { type: string, description: A name., maxLength: 3 }`).members;
		expect(a).toMatchObject({ description: "Own.", bounds: [{ keyword: "maxLength", argument: "3" }], schema: "Name" });
	});

	test("whose reference leads nowhere is refused at its line", () => {
		expect(() => member('Screen:\n  properties:\n    a: { $ref: "#/components/schemas/B" }')).toThrow("specs/acme/openapi.yaml:5: ");
	});

	test.each([
		[
			"allOf: its own and those of its branches are one list, required where either says so",
			`
  required: [id]
  allOf: [{ $ref: "#/components/schemas/Base" }, { properties: { id: { maxLength: 3 }, name: {} }, required: [name] }]`,
			["id #200.id: string!", "name #200.name: any!"],
		],
		["oneOf", "{ oneOf: [{ type: string }, { type: integer }] }", ["or string #200~1: string!", "or integer #200~2: integer!"]],
		["not", "{ not: { type: object, properties: { a: {} } } }", ["not #200~not: object", "  a #200~not.a: any"]],
		[
			"if, then and else",
			"{ if: { required: [a] }, then: { properties: { b: {} } }, else: false }",
			["if #200~if: any", "then #200~then: object", "  b #200~then.b: any", "else #200~else: never"],
		],
		["patternProperties", '{ patternProperties: { "^x-": { type: string } } }', ["/^x-/ #200./^x-/: string"]],
		[
			"prefixItems and what follows",
			"{ prefixItems: [{ type: string }], items: { type: integer } }",
			["[0] #200[0]: string", "[] #200[]: integer"],
		],
		["contains", "{ contains: { properties: { a: {} } } }", ["contains #200~contains: object", "  [].a #200~contains.a: any"]],
		["propertyNames", "{ propertyNames: { type: string } }", ["propertyNames #200~propertyNames: string"]],
		["dependentSchemas", "{ dependentSchemas: { a: { required: [b] } } }", ["dependentSchemas a #200~dependentSchemas_a: any"]],
		["unevaluatedProperties", "{ unevaluatedProperties: { type: string } }", ["* #200.*: string"]],
		["contentSchema", "{ contentSchema: { type: array } }", ["contentSchema #200~contentSchema: array"]],
		["booleans in the place of schemas", "{ properties: { a: true, b: false } }", ["a #200.a: any", "b #200.b: never"]],
		["a part of another schema", '{ properties: { a: { $ref: "#/components/schemas/Base/properties/id" } } }', ["a #200.a: string"]],
		["a name with a space, which no anchor has", '{ properties: { "a b": {} } }', ["a b #200.a_b: any"]],
	])("shows %s", (_, schema, rows) => {
		expect(outline(member(`Screen: ${schema}\nBase: { type: object, properties: { id: { type: string } } }`))).toEqual(rows);
	});

	test("shows both of two choices that hold together", () => {
		const both = member("Screen: { anyOf: [{ type: string }, { type: integer }], allOf: [{ oneOf: [{ minimum: 1 }, { maxLength: 1 }] }] }");
		expect(outline(both).map((row) => row.replace(/ #.*/, ""))).toEqual(["or string", "or integer", "allOf", "  or any", "  or any"]);
	});

	test("says where it is shown what one of its branches is", () => {
		const made = member('Screen: { allOf: [{ $ref: "#/components/schemas/Base" }], properties: { a: {} } }\nBase: {}', [["Base", "202"]]);
		expect(made.conditions).toMatchObject([{ keyword: "allOf", schema: { shownAt: "202", schema: "Base" } }]);
	});

	test("has a place for every keyword of a schema, or needs none", () => {
		const plain = ["$id", "$schema", "$anchor", "$dynamicAnchor", "$dynamicRef", "$vocabulary", "$defs", "$ref", "$comment"];
		const marks = ["nullable", "type", "description", "deprecated", "externalDocs", "properties", "required"];
		const missing = Object.entries(schemaKeywords).filter(([keyword, facts]) => {
			if ([...plain, ...marks].includes(keyword)) return false;
			const argument =
				"holds" in facts
					? facts.holds === "schema"
						? { const: "here" }
						: facts.holds === "list"
							? [{ const: "here" }]
							: { a: { const: "here" } }
					: ["here"];
			const contract = contractOf(stringify({ Screen: { [keyword]: argument } }));
			const made = memberOf(contract, { $ref: "#/components/schemas/Screen" }, "", {
				name: "",
				id: "a",
				required: false,
				around: new Map(),
			});
			return !JSON.stringify(made).includes("here");
		});
		expect(missing.map(([keyword]) => keyword)).toEqual([]);
	});

	test("has its example as it is written", () => {
		expect([
			examplesIn({ example: "a" }),
			examplesIn({ examples: [[1], 2] }),
			examplesIn({ examples: { a: { value: 1 } } }),
			examplesIn({}),
		]).toEqual([{ examples: ["a"] }, { examples: ["[1]", "2"] }, { examples: ["1"] }, {}]);
	});
});

describe("A parameter", () => {
	const groups = (change?: (text: string) => string) =>
		parameterGroups(operationOf(acme("en", change), "openScreen"), "").map(
			({ place, members }) => `${place}: ${members.map(({ name, description }) => `${name} (${description})`)}`,
		);

	test("stands with those that go to the same part of the request", () => {
		expect(groups()).toEqual(["path: machine (The machine.)", "query: mode (The light.)"]);
	});

	test("of the operation stands in the place of its path's", () => {
		const own = (text: string) =>
			text.replace("- { name: mode,", "- { name: machine, in: path, description: Own., schema: {} }\n        - { name: mode,");
		expect(groups(own)).toEqual(["path: machine (Own.)", "query: mode (The light.)"]);
	});

	const described = (value: Record<string, string | boolean>) =>
		describedMember(
			acme(),
			{ pointer: "/paths", value: { ...value, schema: { type: "string", description: "Of the schema.", maxLength: 1 } } },
			"a",
			"query.a",
		);

	test("has its own words around those of its schema", () => {
		expect(described({ required: true, example: "x", description: "Own." })).toMatchObject({
			name: "a",
			id: "query.a",
			required: true,
			examples: ["x"],
			description: "Own.",
		});
		expect(described({})).toMatchObject({ required: false, description: "Of the schema." });
	});

	test.each([
		["query", {}, []],
		["query", { style: "form", explode: true }, []],
		["query", { explode: false }, ["explode: false"]],
		["query", { style: "deepObject", explode: true }, ["style: deepObject", "explode: true"]],
		["path", { style: "simple", explode: false }, []],
		["path", { style: "label" }, ["style: label"]],
		["header", { explode: true }, ["explode: true"]],
		["cookie", { style: "form" }, []],
	])("in %s with %j is written otherwise than usual: %j", (place, written, bounds) => {
		const { bounds: found } = described({ in: place, ...written });
		expect(found.map(({ keyword, argument }) => `${keyword}: ${argument}`)).toEqual(["maxLength: 1", ...bounds]);
	});

	test("says what else it allows, and in which media type it is written", () => {
		const bounds = ({ bounds: found }: Member) => found.map(({ keyword, argument }) => `${keyword}: ${argument}`);
		expect(bounds(described({ in: "query", allowReserved: true, allowEmptyValue: true }))).toEqual([
			"maxLength: 1",
			"allowReserved: true",
			"allowEmptyValue: true",
		]);
		const content = { "application/json": { schema: { type: "object", properties: { a: {} } }, examples: { one: { value: { a: 1 } } } } };
		const made = describedMember(acme(), { pointer: "/paths", value: { in: "query", content } }, "filter", "query.filter");
		expect([made.type, outline(made), bounds(made), made.examples]).toEqual([
			"object",
			["filter.a #query.filter.a: any"],
			["content: application/json"],
			['{"a":1}'],
		]);
	});
});

describe("Content", () => {
	const content = (media: string, shown = new Map<string, string>()) => {
		const contract = contractOf(`Screen: { type: object, properties: { a: {} } }\nName: { type: string }`);
		const { document } = parseSpec("acme", media);
		return contentOf(contract, { pointer: "", value: { content: document } }, "200", shown);
	};
	const screen = '$ref: "#/components/schemas/Screen"';

	test("has an anchor for each media type but the first", () => {
		const made = content("application/json: { schema: { type: string } }\ntext/plain: { schema: { type: string } }");
		expect(made.map(({ mediaType, schema }) => `${mediaType} ${schema.id}`)).toEqual(["application/json 200", "text/plain 200-plain"]);
	});

	test("shows a component once on a page, unless there is nothing in it to show", () => {
		const shown = new Map<string, string>();
		const made = content(`application/json: { schema: { ${screen} } }\ntext/plain: { schema: { ${screen} } }`, shown);
		expect(made.map(({ schema }) => schema.shownAt)).toEqual([undefined, "200"]);
		content('a/b: { schema: { $ref: "#/components/schemas/Name" } }', shown);
		expect([...shown]).toEqual([["Screen", "200"]]);
	});

	test("has its example, then its named examples", () => {
		const [media] = content(
			"a/b: { schema: {}, example: 7, examples: { one: { summary: One., description: The first., value: { a: 1 } }, two: { value: x } } }",
		);
		expect(media?.examples).toEqual([
			{ name: "example", id: "200-example", summary: "", description: "", value: 7 },
			{ name: "one", id: "200-one", summary: "One.", description: "The first.", value: { a: 1 } },
			{ name: "two", id: "200-two", summary: "", description: "", value: "x" },
		]);
	});

	test("has no two anchors that are the same", () => {
		const made = content("a/b: { schema: {}, example: 7 }\nc/xml: { schema: {}, example: 8 }\nd/xml: {}");
		const ids = made.flatMap(({ schema, examples }) => [schema.id, ...examples.map(({ id }) => id)]);
		expect(ids).toEqual(["200", "200-example", "200-xml", "200-example-2", "200-xml-3"]);
	});

	test("of a form says how each field is written", () => {
		const [form] = content(
			"multipart/form-data: { schema: { properties: { a: {}, b: {} } }, encoding: { a: { contentType: image/png, style: form, headers: { X-A: {} }, x-own: 1 } } }",
		);
		expect(form?.schema.members.map(({ bounds }) => bounds.map(({ keyword, argument }) => `${keyword}: ${argument}`))).toEqual([
			["contentType: image/png", "style: form", "headers: X-A"],
			[],
		]);
	});

	test("is a text as it is, and else JSON laid out", () => {
		expect([exampleText("a"), exampleText({ a: 1 })]).toEqual(["a", '{\n  "a": 1\n}']);
	});
});
