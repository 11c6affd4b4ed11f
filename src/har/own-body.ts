import { isOthersBody } from "../openapi/matching/others-body.ts";
import type { Body } from "./exchange.ts";
import { jsonOf } from "./parse-json.ts";

/**
 * Whether a body may be one of an operation that shares its path (`x-operation-when`). Of a body that was not recorded, nobody knows; one that is no
 * JSON or has no members is a mistake in a call of the operation.
 */
export function hasOwnBody(body: Body | undefined, when: readonly string[] | undefined): boolean {
	if (when === undefined) return true;
	if (body === undefined || "fault" in body) return false;
	const read = jsonOf(body);
	return "fault" in read || !isOthersBody(read.value, when);
}
