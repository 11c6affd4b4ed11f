import { isObject, type JsonObject } from "../openapi/document.ts";
import { methods } from "../openapi/methods.ts";
import { methodName, operationIdOf } from "../openapi/reading/operation-id.ts";

/** The operations of the paths, as they are written there. */
export function operationsIn(document: JsonObject): { method: string; path: string; operation: JsonObject }[] {
	const paths = Object.entries(isObject(document.paths) ? document.paths : {});
	return paths.flatMap(([path, item]) =>
		(path.startsWith("x-") || !isObject(item) ? [] : methods).flatMap((method) => {
			const operation = isObject(item) ? item[method] : undefined;
			return isObject(operation) ? [{ method, path, operation }] : [];
		}),
	);
}

/** Names each operation that has no operationId, or one that another has before it, by method and path. Returns what was named. */
export function nameOperations(document: JsonObject): string[] {
	const taken = new Set<string>();
	const nameless: ReturnType<typeof operationsIn> = [];
	for (const each of operationsIn(document)) {
		const { operationId } = each.operation;
		const name = typeof operationId === "string" && operationId !== "" ? methodName(operationId, each.method) : undefined;
		if (name === undefined || taken.has(name)) nameless.push(each);
		else taken.add(name);
	}
	return nameless.map(({ method, path, operation }) => {
		const before = operation.operationId;
		const name = free(operationIdOf(method, path), method, taken);
		operation.operationId = name;
		return `${method.toUpperCase()} ${path} is ${name}${before === undefined || before === "" ? "" : `, because another operation is named ${before}`}`;
	});
}

function free(wanted: string, method: string, taken: Set<string>): string {
	let name = wanted;
	for (let count = 2; taken.has(methodName(name, method)); count++) name = `${wanted}${count}`;
	taken.add(methodName(name, method));
	return name;
}
