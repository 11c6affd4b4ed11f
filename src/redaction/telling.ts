import type { Entry } from "../har/entry.ts";

/** What holds nothing but its own kind of value, and what tells no name. */
const fixed = new Set(["startedDateTime", "method", "httpVersion"]);
const plain = new Set(["url", "name", "value", "text", "mimeType", "statusText", "redirectURL"]);

/** Without one of these a text is neither a host nor a name with its value, and no key. */
const isTelling = (text: string) => /[.:=>]|-----/.test(text);

/** The texts of an entry by which something may tell that it is secret; of a member that no recorder need have, its name, too. */
export function tellingIn(entry: Entry): string[] {
	const found: string[] = [];
	const walk = (value: unknown, name: string) => {
		if (typeof value === "string") {
			if (plain.has(name)) {
				if (isTelling(value)) found.push(value);
			} else if (value !== "" && !fixed.has(name)) found.push(`${name}: ${value}`);
		} else if (Array.isArray(value)) for (const item of value) walk(item, name);
		else if (typeof value === "object" && value !== null) for (const [key, member] of Object.entries(value)) walk(member, key);
	};
	walk(entry, "");
	return found;
}
