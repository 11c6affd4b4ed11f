import { Ajv2020, type CodeKeywordDefinition, type KeywordCxt, type Name, type Options, type SchemaCxt } from "ajv/dist/2020.js";
import ifKeyword from "ajv/dist/vocabularies/applicator/if.js";

type Subschema = Parameters<KeywordCxt["subschema"]>[0];

/**
 * An ajv that judges as JSON Schema 2020-12 says. By itself, ajv takes what every object inherits, such as `constructor`, for a member of a value,
 * and the members in a schema of `if` for declared even if a value does not match it: https://ajv.js.org/options.html#ownproperties,
 * https://json-schema.org/draft/2020-12/json-schema-core#section-10.2.2.1
 */
export function ajvOf({ code, ...options }: Options): Ajv2020 {
	const ajv = new Ajv2020({ ownProperties: true, ...options, code: { ...code, process: withOwnNames } });
	ajv.addVocabulary(["x-lines", "x-extensible-enum"]);
	ajv.removeKeyword("if").addKeyword(condition);
	return ajv;
}

/**
 * ajv notes the declared members of a value as the members of an object that inherits `constructor`, and shares it between calls.
 * In ajv's code, this makes it an object without a prototype, for each call its own.
 */
export function withOwnNames(code: string): string {
	return code
		.replaceAll(/\b(props\d+ ?= ?(?:props\d+ ?\|\| ?)?)\{\}/g, "$1{__proto__:null}")
		.replaceAll(
			/\b(var props\d+ ?= ?)([\w.]+\.evaluated\.props)\b/g,
			(_, variable: string, noted: string) =>
				`${variable}typeof ${noted} === "object" ? Object.assign({__proto__:null}, ${noted}) : ${noted}`,
		);
}

const plain = (ifKeyword.default ?? ifKeyword) as CodeKeywordDefinition;

const condition: CodeKeywordDefinition = {
	...plain,
	code(context: KeywordCxt) {
		let matches: Name | undefined;
		// Everything of the context, except that what the schema of `if` declares counts only for a value that matches it.
		const own = Object.create(context, {
			subschema: {
				value: (schema: Subschema, valid: Name) => {
					matches ??= valid;
					return context.subschema(schema, valid);
				},
			},
			mergeEvaluated: {
				value: (schema: SchemaCxt) => (matches === undefined ? undefined : context.mergeValidEvaluated(schema, matches)),
			},
		}) as KeywordCxt;
		plain.code(own);
	},
};
