import type { Entry } from "../har/entry.ts";
import { changeJson, isJson } from "./json.ts";
import type { Marks } from "./marks.ts";
import { placesOf } from "./places.ts";
import type { Secrets } from "./secrets.ts";
import { changePath } from "./template.ts";
import { changeQuery, component, hideUserInfo, join, partsOf, standInForHost } from "./url.ts";

const authority = /:\/\/(?:([^\s"<>/?#\\]+)@)?(\[[\da-f:.]+\]|[\w.-]*)/gi;

/** The entry with stand-ins for the secrets that are known, wherever they occur. */
export function hideKnown(entry: Entry, marks: Marks, secrets: Secrets): Entry {
	const { path } = placesOf(marks);
	const host = (name: string) => (secrets.keepHosts ? secrets.sweep(name) : standInForHost(name, secrets));
	const inAuthority = (_: string, userInfo: string | undefined, name: string) =>
		`://${userInfo === undefined ? "" : `${hideUserInfo(userInfo, secrets)}@`}${host(name)}`;
	const text = (value: string) => secrets.sweep(value.includes("://") ? value.replace(authority, inAuthority) : value);
	const name = (value: string) => secrets.sweepName(value);
	// Most bodies hold nothing that is known, and JSON takes longer to read than to search.
	const body = (value: string) => {
		const swept = text(value);
		return swept !== value && isJson(value) ? changeJson(value, { value: text, name }) : swept;
	};
	const url = (value: string) => {
		const parts = partsOf(value);
		if (parts === undefined) return text(value);
		// Most URLs hold nothing that is known.
		const isPlain = parts.userInfo === "" && !value.includes("%") && host(parts.host) === parts.host;
		if (isPlain && secrets.sweep(value) === value) return value;
		const inParts = (plain: string) => plain.replace(/[^/]+/g, (step) => component(step, text));
		return join({
			...parts,
			userInfo: hideUserInfo(parts.userInfo, secrets),
			host: host(parts.host),
			path: changePath(parts.path, path, text, inParts),
			query: changeQuery(parts.query, text, name),
			fragment: changeQuery(parts.fragment, text, name),
		});
	};
	const changes: Record<string, (value: string) => string> = {
		method: name,
		httpVersion: name,
		startedDateTime: same,
		url,
		redirectURL: url,
		name,
		mimeType: name,
		text: body,
	};
	return changeStrings(entry, (value, key) => (value === "" ? value : (changes[key] ?? text)(value)), "") as Entry;
}

const same = (text: string) => text;

/** A value in which every string may be another, by the name of the member that it is in. What does not change stays the same object. */
function changeStrings(value: unknown, change: (text: string, key: string) => string, key: string): unknown {
	if (typeof value === "string") return change(value, key);
	if (Array.isArray(value)) {
		const items = value.map((item) => changeStrings(item, change, key));
		return items.every((item, index) => item === value[index]) ? value : items;
	}
	if (typeof value !== "object" || value === null) return value;
	const members = value as Record<string, unknown>;
	let made: Record<string, unknown> | undefined;
	for (const name of Object.keys(members)) {
		const after = changeStrings(members[name], change, name);
		if (after === members[name]) continue;
		made ??= { ...members };
		made[name] = after;
	}
	return made ?? value;
}
