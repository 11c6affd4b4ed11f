import type { PrismOperation } from "./prism-operation.ts";
import { type Request, valuesOf } from "./request.ts";
import type { Violation } from "./violation.ts";

type Schema = NonNullable<NonNullable<NonNullable<PrismOperation["request"]>["headers"]>[number]["schema"]>;

/** The texts that JSON has for a type: https://www.rfc-editor.org/rfc/rfc8259 */
const forms: Record<string, RegExp> = {
	integer: /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/,
	number: /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/,
	boolean: /^(true|false)$/,
	null: /^null$/,
};

/** Prism reads parameters as ajv coerces them, to which `0x10` is a number and nothing is `false`: https://ajv.js.org/coercion.html. The checker and servers refuse them. */
export function findMisspelt({ request = {}, path: template }: PrismOperation, sent: Request): Violation[] {
	const values = valuesOf(sent, template);
	const of = (place: "query" | "header" | "path", name: string): unknown =>
		(values[place] as Record<string, unknown>)[place === "header" ? name.toLowerCase() : name];
	return (["query", "header", "path"] as const).flatMap((place) =>
		(request[place === "header" ? "headers" : place] ?? []).flatMap(({ name, schema }) => {
			const texts = [of(place, name) ?? []].flat().map(String);
			const types = [schema?.type ?? []].flat();
			const isWritten = (text: string) => types.some((type) => forms[type]?.test(text) ?? (text !== "" || takesNothing(schema)));
			if (types.length === 0 || texts.every(isWritten)) return [];
			return [{ path: [place, name], message: `${place} parameter ${name} is not written as its schema says` }];
		}),
	);
}

/** Prism takes a header without a value for one that did not come. */
function takesNothing({ pattern, minLength = 0, enum: listed }: Schema = {}): boolean {
	return minLength === 0 && (pattern === undefined || new RegExp(pattern, "u").test("")) && (listed === undefined || listed.includes(""));
}
