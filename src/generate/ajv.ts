import { _, Ajv2020, type CodeKeywordDefinition, type KeywordCxt, type Name, type Options, type SchemaCxt } from "ajv/dist/2020.js";
import { alwaysValidSchema } from "ajv/dist/compile/util.js";

type Subschema = Parameters<KeywordCxt["subschema"]>[0];

/**
 * An ajv that judges as JSON Schema 2020-12 says. By itself, ajv takes what every object inherits, such as `constructor`, for a member of a value
 * (https://ajv.js.org/options.html#ownproperties), the members in a schema of `if` for declared even if a value does not match it
 * (https://json-schema.org/draft/2020-12/json-schema-core#section-10.2.2.1), and 19.99 for no multiple of 0.01.
 */
export function ajvOf({ code, ...options }: Options): Ajv2020 {
	const ajv = new Ajv2020({
		ownProperties: true,
		allowMatchingProperties: true,
		strictTuples: false,
		...options,
		code: { ...code, process: withOwnNames },
	});
	ajv.addVocabulary(["x-lines", "x-extensible-enum"]);
	for (const [keyword, mend] of Object.entries({ if: condition, multipleOf })) {
		const plain = ajv.getKeyword(keyword) as CodeKeywordDefinition;
		ajv.removeKeyword(keyword).addKeyword(mend(plain));
	}
	return ajv;
}

/**
 * ajv notes names as the members of objects that inherit `constructor`: those of declared members, which it shares between calls, and items that are
 * strings. In ajv's code, this makes them objects without a prototype, for each call its own.
 */
function withOwnNames(code: string): string {
	return code
		.replaceAll(/\b((?:props|indices)\d+ ?= ?(?:props\d+ ?\|\| ?)?)\{\}/g, "$1{__proto__:null}")
		.replaceAll(
			/\b(var props\d+ ?= ?)([\w.]+\.evaluated\.props)\b/g,
			(_all, variable: string, noted: string) =>
				`${variable}typeof ${noted} === "object" ? Object.assign({__proto__:null}, ${noted}) : ${noted}`,
		);
}

const condition = (plain: CodeKeywordDefinition): CodeKeywordDefinition => ({
	...plain,
	code(context: KeywordCxt) {
		if (["then", "else"].some((keyword) => judges(context, keyword))) plain.code(declaringIfMatched(context));
		else declareIfMatched(context);
	},
});

function judges({ it }: KeywordCxt, keyword: string): boolean {
	const schema = it.schema[keyword];
	return schema !== undefined && !alwaysValidSchema(it, schema);
}

/** The context, except that what the schema of `if` declares counts only for a value that matches it. */
function declaringIfMatched(context: KeywordCxt): KeywordCxt {
	let matches: Name | undefined;
	return Object.create(context, {
		subschema: {
			value: (schema: Subschema, valid: Name) => {
				matches ??= valid;
				return context.subschema(schema, valid);
			},
		},
		mergeValidEvaluated: { value: (schema: SchemaCxt, valid: Name) => context.mergeValidEvaluated(schema, valid) },
		mergeEvaluated: {
			value: (schema: SchemaCxt) => (matches === undefined ? undefined : context.mergeValidEvaluated(schema, matches)),
		},
	});
}

/** `if` without a `then` or `else` that could refuse anything still declares members. ajv leaves it out. */
function declareIfMatched(context: KeywordCxt): void {
	const matches = context.gen.name("_valid");
	const schema = context.subschema({ keyword: "if", compositeRule: true, createErrors: false, allErrors: false }, matches);
	context.reset();
	context.mergeValidEvaluated(schema, matches);
}

const multipleOf = (plain: CodeKeywordDefinition): CodeKeywordDefinition => ({
	...plain,
	/** The quotient of two decimal fractions is inexact in its last bits. */
	code(context: KeywordCxt) {
		const quotient = context.gen.const("quotient", _`${context.data} / ${context.schemaCode}`);
		context.fail(_`Math.abs(${quotient} - Math.round(${quotient})) > Math.abs(${quotient}) * 2 * Number.EPSILON`);
	},
});
