import { isObject, type JsonObject } from "../../openapi/document.ts";
import { targetOf } from "../../openapi/document-tree.ts";
import { isAlwaysSecret } from "../../openapi/security/schemes.ts";
import { elementsOf } from "../element.ts";
import { bodies } from "../reached.ts";
import type { HouseRule } from "../rule.ts";

const secret = /token|passw|secret|signature|credential|cookie|authorization|api-?key|session-?(id|uuid)/i;
const masks = ["full", "text", "none"];

/** An object is as secret as its members, each by its own name: `token: { issued_at }`. */
function holdsMembers(root: JsonObject, value: JsonObject): boolean {
	const { properties } = targetOf(root, value)?.value ?? value;
	return isObject(properties) && Object.keys(properties).length > 0;
}

/** Everything that looks like a secret must have `x-sensitive-data`, and so must every `url` in a response: it may open a console. */
export const secrets: HouseRule = (root, report) => {
	const all = elementsOf(root);
	const kinds = ["parameter", "header", "property", "securityScheme"];
	const named = all.filter(
		({ kind, name, value }) => kinds.includes(kind) && secret.test(name) && !isAlwaysSecret(value) && !holdsMembers(root, value),
	);
	const urls = bodies(root).responses.filter(({ kind, name }) => kind === "property" && /url$/i.test(name));
	for (const [pointer, element] of new Map([...named, ...urls].map((each) => [each.pointer, each]))) {
		// A property has `x-sensitive-data` beside its $ref. A header cannot have it there.
		const { value } = element.kind === "property" ? element : (targetOf(root, element.value) ?? element);
		if (value["x-sensitive-data"] === undefined)
			report(pointer, `${element.kind} ${element.name} looks secret; mark it x-sensitive-data: { mask: full }`);
	}
	for (const { kind, name, value, pointer } of all) {
		const mark = value["x-sensitive-data"];
		if (mark !== undefined && !(isObject(mark) && masks.includes(String(mark.mask))))
			report(pointer, `x-sensitive-data of ${kind} ${name} has no known mask; write ${masks.join(", ")}`);
	}
};
