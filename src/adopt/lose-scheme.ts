import { isObject, type Json, type JsonObject } from "../openapi/document.ts";
import { kindAt } from "../openapi/document-tree.ts";
import { below, valueAt } from "../openapi/json-pointer.ts";
import { shownPlace } from "./shown-place.ts";

/**
 * Leaves out of a security requirement the schemes that nothing declares, and no more: an empty list would make an operation public that is not. Returns
 * the change in words; undefined if the pointer names no such requirement.
 */
export function loseScheme(document: JsonObject, pointer: string): string | undefined {
	const [, holderAt = "", index = ""] = /^(.*)\/security\/(\d+)$/.exec(pointer) ?? [];
	const holder = valueAt(document, holderAt) as Json | undefined;
	const requirement = valueAt(document, pointer) as Json | undefined;
	if (index === "" || !isHolder(holderAt) || !isObject(holder) || !Array.isArray(holder.security) || !isObject(requirement))
		return undefined;
	const lost = Object.keys(requirement).filter((name) => valueAt(document, below("/components/securitySchemes", name)) === undefined);
	if (lost.length === 0) return undefined;
	for (const name of lost) delete requirement[name];
	if (Object.keys(requirement).length > 0) return `${shownPlace(pointer)} ${lost.join(", ")} is left out`;
	holder.security.splice(Number(index), 1);
	if (holder.security.length > 0) return `${shownPlace(pointer)} is left out`;
	delete holder.security;
	return `${shownPlace(`${holderAt}/security`)} is left out, and ${isAsked(document) ? "that of the whole document holds" : "nothing is asked of a caller"}`;
}

const isHolder = (pointer: string) => ["document", "operation"].includes(kindAt(pointer) ?? "");

const isAsked = ({ security }: JsonObject) => Array.isArray(security) && security.length > 0;
