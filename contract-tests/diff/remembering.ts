import type { Break } from "../../src/diff/redocly.ts";
import { isObject, type JsonObject } from "../../src/openapi/document.ts";

type Redocly = (before: JsonObject, after: JsonObject) => Promise<Break[]>;

/** Redocly, started once for each pair of contracts that differ in more than their versions. */
export function remembering(redocly: Redocly): Redocly {
	const known = new Map<string, Promise<Break[]>>();
	return (before, after) => {
		const key = JSON.stringify([before, after].map(withoutVersion));
		const breaks = known.get(key) ?? redocly(before, after);
		known.set(key, breaks);
		return breaks;
	};
}

function withoutVersion({ info, ...document }: JsonObject) {
	const { version: _, ...described } = isObject(info) ? info : {};
	return { ...document, info: described };
}
