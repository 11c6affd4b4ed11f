import type { Entry } from "../../har/entry.ts";

/** What holds nothing but its own kind of value, and what tells no name. */
const fixed = new Set(["startedDateTime", "method", "httpVersion"]);
const plain = new Set(["url", "name", "value", "text", "mimeType", "statusText", "redirectURL"]);

/** Without one of these a text is neither a host nor a name with its value, and no key. */
const isTelling = (text: string) => /[.:=>]|-----/.test(text);

/** The texts of an entry by which something may tell that it is secret; of a member that no recorder need have, its name, too. */
export function tellingIn(entry: Entry): string[] {
	return textsOf(entry, "");
}

function textsOf(value: unknown, name: string): string[] {
	if (typeof value === "string") return isTold(value, name) ? [plain.has(name) ? value : `${name}: ${value}`] : [];
	if (Array.isArray(value)) return value.flatMap((item) => textsOf(item, name));
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, member]) => textsOf(member, key));
}

const isTold = (text: string, name: string) => (plain.has(name) ? isTelling(text) : text !== "" && !fixed.has(name));
