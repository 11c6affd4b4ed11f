import { isObject, type Json, type JsonObject } from "../../openapi/document.ts";
import { type DocumentNode, nodesIn, nodesReached } from "../../openapi/document-tree.ts";
import { writtenIn } from "../reached.ts";
import type { HouseRule } from "../rule.ts";

/** Each operation says what its mock answers, by the name of an example where there is a body. What `x-mock` names is declared, or `npm run generate` refuses it. */
export const mock: HouseRule = (root, report) => {
	const operations = writtenIn(root, "paths").filter(({ kind, pointer }) => kind === "operation" && !pointer.includes("/callbacks/"));
	for (const operation of operations) {
		const { "x-mock": settings } = operation.value;
		if (!isObject(settings) || settings.default === undefined)
			report(operation.pointer, "the operation has no x-mock: { default: { status, example } }; say what its mock answers");
	}
	const holders = [{ place: { value: root, pointer: "" }, among: operations }, ...operations.map((place) => ({ place, among: [place] }))];
	for (const { place, among } of holders)
		for (const [choice, at] of choicesOf(place.value["x-mock"], `${place.pointer}/x-mock`))
			if (choice.example === undefined && among.some((operation) => hasBody(root, operation, choice.status)))
				report(at, `x-mock names status ${choice.status} without an example, and its response has a body; name one`);
};

/** What is answered usually, what is refused, and what is chosen by the values of a right request. */
function choicesOf(settings: Json | undefined, pointer: string): [choice: JsonObject, pointer: string][] {
	if (!isObject(settings)) return [];
	const listed = ["refused", "chosen"].flatMap((name) =>
		[settings[name] ?? []].flat().map((entry, index): [Json, string] => [entry, `${pointer}/${name}/${index}`]),
	);
	const all: [Json | undefined, string][] = [[settings.default, `${pointer}/default`], ...listed];
	return all.filter((each): each is [JsonObject, string] => isObject(each[0]));
}

/** Whether a response of the operation itself has a body. */
function hasBody(root: JsonObject, operation: DocumentNode, status: Json | undefined): boolean {
	const written = nodesIn(operation).find(({ kind, name }) => kind === "response" && name === String(status));
	return written !== undefined && nodesReached(root, [written]).some(({ kind }) => kind === "mediaType");
}
