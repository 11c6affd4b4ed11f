import { isObject, type Json, type JsonObject } from "../generate/spec.ts";
import { type Element, elementsBelow } from "./element.ts";
import { reached } from "./reached.ts";
import type { HouseRule } from "./rule.ts";

/** What `x-mock` names is declared: a status with such an example or, where it has no body, without. */
export const mock: HouseRule = (root, report) => {
	const operations = elementsBelow(root.paths, "/paths").filter(
		({ kind, pointer }) => kind === "operation" && !pointer.includes("/callbacks/"),
	);
	const check = (choice: Json | undefined, among: Element[], pointer: string) => {
		if (!isObject(choice)) return;
		if (!among.some((operation) => declares(root, operation, choice)))
			report(pointer, `x-mock names status ${choice.status} with example ${choice.example}, which is not declared`);
	};
	const checkAll = ({ value, pointer }: { value: JsonObject; pointer: string }, among: Element[]) => {
		const settings = value["x-mock"];
		if (!isObject(settings)) return;
		check(settings.default, among, `${pointer}/x-mock/default`);
		const refused = Array.isArray(settings.refused) ? settings.refused : [];
		for (const [index, refusal] of refused.entries()) {
			check(refusal, among, `${pointer}/x-mock/refused/${index}`);
			check(isObject(refusal) ? refusal.then : undefined, operations, `${pointer}/x-mock/refused/${index}`);
		}
	};
	checkAll({ value: root, pointer: "" }, operations);
	for (const operation of operations) {
		if (!isObject(operation.value["x-mock"]) || operation.value["x-mock"].default === undefined)
			report(operation.pointer, "the operation has no x-mock: { default: { status, example } }; say what its mock answers");
		checkAll(operation, [operation]);
	}
};

function declares(root: JsonObject, operation: Element, { status, example }: JsonObject): boolean {
	const written = elementsBelow(operation.value, operation.pointer).find(
		({ kind, name }) => kind === "response" && name === String(status),
	);
	if (written === undefined) return false;
	const held = reached(root, [written]);
	return example === undefined
		? !held.some(({ kind }) => kind === "mediaType")
		: held.some(({ kind, name }) => kind === "example" && name === example);
}
