import { isObject } from "../../openapi/json-pointer.ts";
import { evaluate, type Values } from "../../openapi/runtime-expression.ts";
import type { Console } from "../../screen/console/console.ts";
import { pathOf } from "../../screen/console/console-key.ts";
import type { HandedOut, KnownPath } from "../../screen/screens.ts";
import type { Operation } from "../operation.ts";
import { linksOf } from "./console-links.ts";
import type { ConsoleWords } from "./console-words.ts";

/** An answer of an operation with the request that it answers. */
export interface Answered {
	operation: Operation;
	/** As declared: `200`. */
	code: string;
	body: unknown;
	request: Values;
	/** Where the client reached the mock. */
	origin: string;
}

interface Surroundings {
	/** Of the server's clock. */
	timeZone: string;
	now: number;
	isRunning(): boolean;
}

/** Makes the console to which an answer leads; undefined if it leads to none. */
export function consoleOf({ operation, code, request, ...answered }: Answered, surroundings: Surroundings): (() => HandedOut) | undefined {
	const { api, declared, console: words } = operation;
	const links = words?.links.get(code);
	if (words === undefined || links === undefined) return undefined;
	// The request itself may be long, and is not kept.
	const named = { api, operationId: declared.operationId, ids: idsOf(request) };
	return () => {
		const { timeZone, now, isRunning } = surroundings;
		const made = linksOf(answered.body, links, answered.origin, timeZone);
		const expires = made.find((link) => link.expires)?.expires?.getTime() ?? (words.life === undefined ? undefined : now + words.life);
		const console: Console = {
			...named,
			protocol: protocolOf(words, answered.body),
			...(expires !== undefined && { expires }),
			isOneTime: words.once === true,
			closings: words.closes,
			pages: made.filter(({ kind }) => kind === "page").flatMap(({ href }) => pathOf(href) ?? []),
			isRunning,
		};
		return { console, links: made.map(({ href }) => href) };
	};
}

/** VNC, if nothing else is said. */
function protocolOf({ protocol }: ConsoleWords, body: unknown): string {
	const value = protocol && evaluate(protocol, { body });
	return typeof value === "string" ? value : "vnc";
}

/** More members of a request are not looked at, however long it is. */
const memberLimit = 200;

/** What a request names: of its path everything, of its body what is called an id. */
export function idsOf({ path, body }: Values): [name: string, value: string][] {
	const named = membersOf(path, memberLimit).map(([name, value]): [string, string] => [name, shown(value)]);
	const found: [string, string][] = [];
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

/** Where the links of all declared answers lead: the pages are there before anything was handed out. */
export function knownPaths(operations: readonly Operation[]): KnownPath[] {
	return operations.flatMap(({ answers, console: words }) =>
		answers.flatMap(({ code, body }) =>
			linksOf(body, words?.links.get(code) ?? [], "http://mock.example", "")
				.filter(({ kind }) => kind !== "native")
				.flatMap(({ href, kind }) => {
					const path = pathOf(href);
					return path === undefined ? [] : [{ path, isPage: kind === "page" && path !== "/", closings: words?.closes ?? {} }];
				}),
		),
	);
}
