import { steps } from "../openapi/json-pointer.ts";
import { methods } from "../openapi/methods.ts";

/** The place of a pointer for a reader: `GET /machines/{id} responses 200` of `/paths/~1machines~1{id}/get/responses/200`. */
export function shownPlace(pointer: string): string {
	const [first = "", path = "", method = "", ...rest] = steps(pointer);
	if (first !== "paths") return steps(pointer).join(" ");
	const isOperation = methods.includes(method);
	return [...(isOperation ? [method.toUpperCase(), path] : [path, method]), ...rest].filter((part) => part !== "").join(" ");
}
