import type { Entry } from "./entry.ts";
import { changeJson, isJson } from "./json.ts";
import type { Marks } from "./marks.ts";
import type { Secrets } from "./secrets.ts";
import { changePath, changeQuery, component, hideUserInfo, join, partsOf } from "./url.ts";

/** The entry with stand-ins for the secrets that are known, wherever they occur. */
export function hideKnown(entry: Entry, { path }: Marks, secrets: Secrets): Entry {
	const text = (value: string) =>
		secrets.sweep(
			value.replace(/(:\/\/)([^\s"<>/?#]+)@/g, (_, slashes: string, userInfo: string) => `${slashes}${hideUserInfo(userInfo, secrets)}@`),
		);
	const name = (value: string) => secrets.sweepName(value);
	const body = (value: string) => (isJson(value) ? changeJson(value, { value: text, name }) : text(value));
	const url = (value: string) => {
		const parts = partsOf(value);
		if (parts === undefined) return text(value);
		const inParts = (plain: string) => plain.replace(/[^/]+/g, (step) => component(step, text));
		return join({
			...parts,
			userInfo: hideUserInfo(parts.userInfo, secrets),
			host: text(parts.host),
			path: changePath(parts.path, path, text, inParts),
			query: changeQuery(parts.query, text, name),
			fragment: changeQuery(parts.fragment, text, name),
		});
	};
	const changes: Record<string, (value: string) => string> = {
		method: same,
		httpVersion: same,
		startedDateTime: same,
		url,
		name,
		mimeType: name,
		text: body,
	};
	return changeStrings(entry, (value, key) => (changes[key] ?? text)(value), "") as Entry;
}

const same = (text: string) => text;

/** Every string in a value, with the name of the member that it is in. */
function changeStrings(value: unknown, change: (text: string, key: string) => string, key: string): unknown {
	if (typeof value === "string") return change(value, key);
	if (Array.isArray(value)) return value.map((item) => changeStrings(item, change, key));
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, changeStrings(member, change, name)]));
}
