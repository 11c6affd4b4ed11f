import type { JsonObject } from "../openapi/document.ts";
import { isObject } from "../openapi/document.ts";
import type { Accepted } from "../openapi/words/accepts.ts";

/** `x-accepts` of a request body, a parameter, an operation or a security scheme, as the checker needs it. */
export function acceptsOf({ "x-accepts": written }: JsonObject): { accepts?: Accepted[] } {
	return isObject(written) ? { accepts: Object.keys(written).sort() as Accepted[] } : {};
}
