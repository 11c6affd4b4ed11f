import { below } from "../json-pointer.ts";
import { isJson } from "../media-type.ts";
import { requestBodyOf } from "../operations.ts";
import { isObject, type Spec } from "../reading/spec.ts";
import type { Place } from "../resolve.ts";
import { readExpression } from "../runtime-expression.ts";
import { declares } from "../schemas/declared-property.ts";

const expected = "expected a list of $request.body# with the JSON Pointer of a declared member";

/** `x-operation-when` of an operation that shares its path with others: the JSON Pointers of the members of which its body has one. */
export function operationWhen(spec: Spec, operation: Place): string[] | undefined {
	const written = operation.value["x-operation-when"];
	if (written === undefined) return undefined;
	const at = below(operation.pointer, "x-operation-when");
	const body = requestBodyOf(spec, operation);
	if (body && !contentOf(body).every(isJson))
		throw spec.error(at, "x-operation-when is read of JSON alone; leave it out, or the other content");
	if (!Array.isArray(written) || written.length === 0) throw spec.error(at, expected);
	return written.map((text, index) => {
		const expression = readExpression(String(text));
		const isInBody = expression?.message === "request" && expression.in === "body";
		if (!isInBody || !body || !declares(spec, body, expression.pointer)) throw spec.error(below(at, index), `${expected}, got ${text}`);
		return expression.pointer;
	});
}

const contentOf = ({ value: { content } }: Place): string[] => (isObject(content) ? Object.keys(content) : []);
