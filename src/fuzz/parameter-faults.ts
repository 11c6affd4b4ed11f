import fc, { type Arbitrary } from "fast-check";
import type { Rule } from "../checker/finding.ts";
import { parameterPointer } from "../openapi/parameter-pointer.ts";
import type { RequestFault } from "./fault.ts";
import { brokenTexts, type Texts, validTexts } from "./field.ts";
import type { Field } from "./message.ts";
import { isRepeatable, type Sent, withTexts } from "./request.ts";
import type { Values } from "./values/values.ts";

const rules = { path: "request-path", query: "request-query", header: "request-header", cookie: "request-header" } as const;

/** Requests with a parameter that breaks its schema, is missing, or appears twice. */
export function parameterFaults(values: Values, field: Field, right: Arbitrary<Sent>): RequestFault[] {
	const { in: where, required, pointer: written, accepts = [] } = field;
	const pointer = parameterPointer(field);
	const rule: Rule = accepts.includes("values") ? "request-tolerated" : rules[where];
	const fault = { rule, pointer, kind: "invalid" as const };
	const having = (texts: Arbitrary<Texts>) => fc.tuple(right, texts).map(([sent, some]) => withTexts(sent, field, some));
	const broken = brokenTexts(values, field).map(({ keyword, pointer: inside, place: at, within, values: texts }) => ({
		...fault,
		...{ keyword, pointer: pointer + inside, line: values.spec.line(at), requests: having(texts) },
		...(within === undefined ? {} : { within: pointer + within }),
	}));
	const missing = {
		...fault,
		keyword: "required",
		line: values.spec.line(`${written}/required`),
		requests: right.map((sent) => withTexts(sent, field, undefined)),
	};
	const texts = validTexts(values, field);
	const twice = { ...fault, keyword: "repeated", requests: having(fc.tuple(texts, texts).map((each) => each.flat())) };
	return [...broken, ...(required && where !== "path" ? [missing] : []), ...(isRepeatable(values, field) ? [] : [twice])];
}
