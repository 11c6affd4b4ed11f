import type { Link } from "../../../../src/client/console-link/linked.ts";
import { apiResponse } from "../../../../src/generate/model/api-model.ts";
import { responseOf } from "../../../../src/generate/model/message.ts";
import type { Spec } from "../../../../src/openapi/document.ts";
import { responsesOf } from "../../../../src/openapi/operations.ts";
import type { Place } from "../../../../src/openapi/resolve.ts";
import { modelOf } from "../../model.ts";
import { type ErrorRow, errorsOf } from "../../reference/error-row.ts";

/** What a reply of a status may lead to. */
export interface Outcome {
	status: string;
	/** What opens the console that it gives. */
	links: readonly Link[];
	errors: ErrorRow[];
}

/** The responses that lead somewhere: to a console, or to what to do. */
export function outcomesOf(spec: Spec, operation: Place): Outcome[] {
	const operationIds = modelOf(spec).operations.map(({ operationId }) => operationId);
	return responsesOf(spec, operation)
		.map(([status, place]) => ({
			status,
			links: apiResponse(spec, responseOf(spec, status, place), operationIds).links,
			errors: errorsOf(place.value, status),
		}))
		.filter(({ links, errors }) => links.length + errors.length > 0);
}
