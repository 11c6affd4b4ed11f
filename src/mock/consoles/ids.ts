import { isObject } from "../../openapi/json-pointer.ts";
import type { Values } from "../../openapi/runtime-expression.ts";

/** An id that a request named, and its name. */
export type Named = readonly [name: string, value: string];

/** More members of a request are not looked at, however long it is. */
const memberLimit = 200;

/** What a request names: of its path everything, of its body what is called an id. */
export function idsOf({ path, body }: Values): Named[] {
	const named = membersOf(path, memberLimit).map(([name, value]): Named => [name, shown(value)]);
	const found: Named[] = [];
	const waiting = membersOf(body, memberLimit);
	// Grows while it is read: what lies deeper comes later.
	for (const [name, value] of waiting) {
		if (typeof value === "string" && /(?:^|_)u?u?id$|(?:Id|Uuid|UUID)$/.test(name.slice(-40))) found.push([name, shown(value)]);
		waiting.push(...membersOf(value, memberLimit - waiting.length));
	}
	return [...named, ...found];
}

function membersOf(value: unknown, limit: number): [string, unknown][] {
	const members: [string, unknown][] = [];
	if (isObject(value))
		for (const name in value) {
			if (members.length >= limit) break;
			members.push([name, value[name as keyof typeof value]]);
		}
	return members;
}

const shown = (value: unknown) => String(value).slice(0, 128);
