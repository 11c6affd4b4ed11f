import { below, isObject, type Spec } from "../openapi/document.ts";
import { parametersOf, requestBodyOf, type ServedOperation } from "../openapi/operations.ts";
import { refusedBy } from "../openapi/refusals/refused-by.ts";
import { membersOf, type Place } from "../openapi/resolve.ts";
import type { SpecError } from "../openapi/spec-error.ts";
import { operationOf as contractOperation } from "./emit/contract.ts";
import { formFieldsOf } from "./model/form-fields.ts";
import { operationOf } from "./model/operation.ts";
import { parameterOf } from "./model/parameter.ts";
import type { SchemaModel } from "./model/schema-model.ts";

/**
 * The mistakes of one operation: of its parameters and of the fields of its forms, each by itself, and the first of the whole. Without them, one with
 * many mistakes would be tried once for each.
 */
export function operationRefusals(spec: Spec, written: ServedOperation, judge: (schema: SchemaModel) => void): SpecError[] {
	const whole = refusedBy(() => contractOperation(operationOf(spec, written), judge));
	if (whole.length === 0) return [];
	const apart: SpecError[] = [];
	// Where these cannot be listed, the first of the whole says so.
	refusedBy(() => {
		for (const place of parametersOf(spec, written)) apart.push(...refusedBy(() => parameterOf(spec, place)));
		apart.push(...fieldsRefused(spec, written.operation));
	});
	return [...apart, ...whole];
}

function fieldsRefused(spec: Spec, operation: Place): SpecError[] {
	const body = requestBodyOf(spec, operation);
	if (body === undefined) return [];
	return membersOf(spec, body.value.content, below(body.pointer, "content")).flatMap(([mediaType, { pointer, value }]) => {
		const schema = value.schema === undefined ? undefined : { pointer: below(pointer, "schema"), value: value.schema };
		return Object.entries(isObject(value.encoding) ? value.encoding : {}).flatMap(([name, encoding]) =>
			refusedBy(() => formFieldsOf(spec, mediaType, { pointer, value: { ...value, encoding: { [name]: encoding } } }, schema)),
		);
	});
}
