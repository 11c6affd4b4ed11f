import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../openapi/document.ts";
import type { Mutator } from "../mutator.ts";
import { bound } from "./bound.ts";
import { branch } from "./branch.ts";
import { name, renamedTo } from "./name.ts";
import { openness } from "./openness.ts";
import { pattern } from "./pattern.ts";
import { required } from "./required.ts";
import { type } from "./type.ts";
import { value } from "./value.ts";

type Row = [schema: JsonObject, changes: [operator: string, place: string, changed: JsonObject, killer: string][]];

const changesOf = ({ changes }: Mutator, schema: JsonObject) =>
	[...changes(schema)].map(({ operator: name, place, schema: changed, killer }) => [
		name,
		place,
		changed,
		(killer.below ?? "") + killer.value,
	]);

describe.each<[string, Mutator, Row[]]>([
	[
		"a bound",
		bound,
		[
			[
				{ minLength: 2 },
				[
					["drop bound", "/minLength", {}, "something of the size 1"],
					["loosen bound", "/minLength", { minLength: 1 }, "something of the size 1"],
					["tighten bound", "/minLength", { minLength: 3 }, "something of the size 2"],
				],
			],
			[
				{ minItems: 0 },
				[
					["drop bound", "/minItems", {}, "something of the size -1"],
					["tighten bound", "/minItems", { minItems: 1 }, "something of the size 0"],
				],
			],
			[
				{ maximum: 9 },
				[
					["drop bound", "/maximum", {}, "10"],
					["loosen bound", "/maximum", { maximum: 10 }, "10"],
					["tighten bound", "/maximum", { maximum: 8 }, "9"],
				],
			],
			[
				{ exclusiveMinimum: 0 },
				[
					["drop bound", "/exclusiveMinimum", {}, "0"],
					["loosen bound", "/exclusiveMinimum", { exclusiveMinimum: -1 }, "0"],
					["tighten bound", "/exclusiveMinimum", { exclusiveMinimum: 1 }, "1"],
				],
			],
			[{ maximum: "9" }, []],
		],
	],
	[
		"what is required",
		required,
		[
			[
				{ required: ["a"], properties: { a: {}, "b/c": {} } },
				[
					["drop required", "/required/0", { properties: { a: {}, "b/c": {} } }, "/anothing"],
					["add required", "/properties/b~1c", { required: ["a", "b/c"], properties: { a: {}, "b/c": {} } }, "/b~1cnothing"],
				],
			],
			[
				{ required: ["a", "b"] },
				[
					["drop required", "/required/0", { required: ["b"] }, "/anothing"],
					["drop required", "/required/1", { required: ["a"] }, "/bnothing"],
				],
			],
		],
	],
	[
		"a type",
		type,
		[
			[
				{ type: "string" },
				[
					["widen type", "/type", { type: ["string", "null"] }, "null"],
					["widen type", "/type", { type: ["string", "integer"] }, "1"],
					["swap type", "/type", { type: "integer" }, '"text"'],
				],
			],
			[
				{ type: ["integer", "null"] },
				[
					["widen type", "/type", { type: ["integer", "null", "string"] }, '"text"'],
					["widen type", "/type", { type: ["number", "null"] }, "1.5"],
					["narrow type", "/type", { type: "null" }, "1"],
					["narrow type", "/type", { type: "integer" }, "null"],
				],
			],
			[{ enum: [1] }, []],
		],
	],
	[
		"a set of values",
		value,
		[
			[
				{ enum: ["on", "off"] },
				[
					["add value", "/enum", { enum: ["on", "off", "ON"] }, '"ON"'],
					["drop value", "/enum/0", { enum: ["off"] }, '"on"'],
					["drop value", "/enum/1", { enum: ["on"] }, '"off"'],
				],
			],
			[
				{ "x-extensible-enum": ["ON"] },
				[
					["add value", "/x-extensible-enum", { "x-extensible-enum": ["ON", "on"] }, '"on"'],
					["drop value", "/x-extensible-enum/0", { "x-extensible-enum": ['not "ON"'] }, '"ON"'],
				],
			],
			[
				{ const: 7 },
				[
					["add value", "/const", { enum: [7, 8] }, "8"],
					["drop value", "/const", { const: 8 }, "7"],
				],
			],
			[
				{ const: true },
				[
					["add value", "/const", { enum: [true, false] }, "false"],
					["drop value", "/const", { const: false }, "true"],
				],
			],
		],
	],
	[
		"a pattern",
		pattern,
		[
			[
				{ pattern: "^[a-f]{4}$" },
				[
					["drop pattern", "/pattern", {}, "a string that is not ^[a-f]{4}$"],
					["loosen pattern", "/pattern", { pattern: "[a-f]{4}$" }, "a text with more before it than ^[a-f]{4}$ has"],
					["loosen pattern", "/pattern", { pattern: "^[a-f]{4}" }, "a text with more behind it than ^[a-f]{4}$ has"],
					["loosen pattern", "/pattern", { pattern: "^[a-f]{3,4}$" }, "a text that has 3 where ^[a-f]{4}$ has {4}"],
					["loosen pattern", "/pattern", { pattern: "^[a-f]{4,5}$" }, "a text that has 5 where ^[a-f]{4}$ has {4}"],
				],
			],
			[{ format: "email" }, []],
			[{ pattern: "a" }, [["drop pattern", "/pattern", {}, "a string that is not a"]]],
		],
	],
	[
		"an object",
		openness,
		[
			[
				{ additionalProperties: false },
				[["open object", "/additionalProperties", { additionalProperties: true }, "/anothera member that the schema does not name"]],
			],
			[
				{ type: "object" },
				[
					["open object", "/type", { type: "object", unevaluatedProperties: true }, "/anothera member that the schema does not name"],
					["close object", "/type", { type: "object", unevaluatedProperties: false }, "/anothera member that the schema does not name"],
				],
			],
			[{ type: "string" }, []],
		],
	],
	[
		"a branch",
		branch,
		[
			[
				{ anyOf: [{ type: "string" }, { type: "null" }] },
				[
					["drop branch", "/anyOf/0", { anyOf: [{ type: "null" }] }, "a value that only branch 1 of 2 accepts"],
					["drop branch", "/anyOf/1", { anyOf: [{ type: "string" }] }, "a value that only branch 2 of 2 accepts"],
				],
			],
			[
				{ allOf: [{ minimum: 1 }, { maximum: 2 }] },
				[
					["drop condition", "/allOf/0", { allOf: [{ maximum: 2 }] }, "a value that only branch 1 of 2 refuses"],
					["drop condition", "/allOf/1", { allOf: [{ minimum: 1 }] }, "a value that only branch 2 of 2 refuses"],
				],
			],
			[{ anyOf: [{ type: "string" }] }, []],
			[{ not: { const: 1 } }, [["drop condition", "/not", {}, "a value that `not` refuses"]]],
		],
	],
	[
		"a name",
		name,
		[
			[
				{ properties: { a: { type: "string" }, b: {} }, required: ["b", "a"] },
				[
					[
						"rename property",
						"/properties/a",
						{ properties: { aRenamed: { type: "string" }, b: {} }, required: ["b", "aRenamed"] },
						"/aa value",
					],
					[
						"rename property",
						"/properties/b",
						{ properties: { a: { type: "string" }, bRenamed: {} }, required: ["bRenamed", "a"] },
						"/ba value",
					],
				],
			],
			[{ required: ["a"] }, []],
		],
	],
])("%s", (_, operator, rows) => {
	test.each(rows)("of %j is changed in every way", (schema, changes) => {
		const before = structuredClone(schema);
		expect(changesOf(operator, schema)).toEqual(changes);
		expect(schema).toEqual(before);
	});
});

test("a name that no server sends is another one", () => {
	expect(renamedTo("token")).not.toBe("token");
});
