import { isObject, type Json, type JsonObject } from "../../openapi/document.ts";
import { type DocumentNode, nodesIn, nodesReached } from "../../openapi/document-tree.ts";
import type { Place } from "../../openapi/resolve.ts";
import { writtenIn } from "../reached.ts";
import type { HouseRule } from "../rule.ts";

/** The answers that `x-mock` names are declared: a status with that example or, without a body, the status alone. */
export const mock: HouseRule = (root, report) => {
	const operations = writtenIn(root, "paths").filter(({ kind, pointer }) => kind === "operation" && !pointer.includes("/callbacks/"));
	const check = (choice: Json | undefined, among: DocumentNode[], pointer: string) => {
		if (!isObject(choice)) return;
		if (!among.some((operation) => declares(root, operation, choice)))
			report(pointer, `x-mock names status ${choice.status} with example ${choice.example}, which is not declared`);
	};
	const checkAll = ({ value, pointer }: Place, among: DocumentNode[]) => {
		const settings = value["x-mock"];
		if (!isObject(settings)) return;
		check(settings.default, among, `${pointer}/x-mock/default`);
		for (const [refusal, at] of entriesOf(settings, `${pointer}/x-mock`)) {
			check(refusal, among, at);
			if (!isObject(refusal) || refusal.then === undefined) continue;
			const jobs = among.flatMap((operation) => jobsAfter(root, operation, refusal.status));
			if (jobs.length === 0) report(at, `x-mock says what a job answers, but status ${refusal.status} has no link with x-poll`);
			else
				check(
					refusal.then,
					operations.filter(({ value }) => jobs.includes(value.operationId)),
					`${at}/then`,
				);
		}
	};
	checkAll({ value: root, pointer: "" }, operations);
	for (const operation of operations) {
		if (!isObject(operation.value["x-mock"]) || operation.value["x-mock"].default === undefined)
			report(operation.pointer, "the operation has no x-mock: { default: { status, example } }; say what its mock answers");
		checkAll(operation, [operation]);
	}
};

/** What is refused, and what is chosen by the values of a right request. */
const entriesOf = (settings: JsonObject, pointer: string): [entry: Json, pointer: string][] =>
	["refused", "chosen"].flatMap((name) =>
		[settings[name] ?? []].flat().map((entry, index): [Json, string] => [entry, `${pointer}/${name}/${index}`]),
	);

/** A response of the operation itself, with all nodes that it reaches. */
function heldBy(root: JsonObject, operation: DocumentNode, status: Json | undefined): DocumentNode[] | undefined {
	const written = nodesIn(operation).find(({ kind, name }) => kind === "response" && name === String(status));
	return written && nodesReached(root, [written]);
}

function declares(root: JsonObject, operation: DocumentNode, { status, example }: JsonObject): boolean {
	const held = heldBy(root, operation, status);
	if (held === undefined) return false;
	return example === undefined
		? !held.some(({ kind }) => kind === "mediaType")
		: held.some(({ kind, name }) => kind === "example" && name === example);
}

/** The ids of the operations that a client polls after this response. */
const jobsAfter = (root: JsonObject, operation: DocumentNode, status: Json | undefined) =>
	(heldBy(root, operation, status) ?? [])
		.filter(({ kind, value }) => kind === "link" && value["x-poll"] !== undefined)
		.map(({ value }) => value.operationId);
