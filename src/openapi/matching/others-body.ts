import { valueAt } from "../json-pointer.ts";

/** Whether a JSON body has members and none of those by which `x-operation-when` knows the bodies of an operation: it asks for another one of the same path. */
export const isOthersBody = (value: unknown, when: readonly string[]): boolean =>
	typeof value === "object" &&
	value !== null &&
	Object.keys(value).length > 0 &&
	when.every((pointer) => valueAt(value, pointer) === undefined);
