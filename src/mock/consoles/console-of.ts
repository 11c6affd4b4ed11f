import { evaluate, type Values } from "../../openapi/runtime-expression.ts";
import type { Console } from "../../screen/console/console.ts";
import { pathOf } from "../../screen/console/console-key.ts";
import { type KnownPath, queryNames } from "../../screen/console/known-paths.ts";
import type { HandedOut } from "../../screen/screens.ts";
import type { Operation } from "../operation.ts";
import type { Space } from "../spaces/spaces.ts";
import { linksOf } from "./console-links.ts";
import type { ConsoleWords } from "./console-words.ts";
import { idsOf, type Named } from "./ids.ts";

/** An answer of an operation with the request that it answers. */
export interface Answered {
	operation: Operation;
	/** As declared: `200`. */
	code: string;
	body: unknown;
	request: Values;
	/** What the request named that began this job. */
	named?: readonly Named[] | undefined;
	/** Whose request it is. */
	space: Space;
	/** Where the client reached the mock. */
	origin: string;
}

/** Makes the console to which an answer leads; undefined if it leads to none. The time zone is that of the server's clock. */
export function consoleOf(
	{ operation, code, request, body, named: ofJob, space, origin }: Answered,
	timeZone: string,
): (() => HandedOut) | undefined {
	const { api, declared, console: words } = operation;
	const links = words?.links.get(code);
	if (words === undefined || links === undefined) return undefined;
	// The request itself may be long, and is not kept.
	const now = space.clock.now();
	const named = { api, operationId: declared.operationId, ids: ofJob ?? idsOf(request) };
	return () => {
		const made = linksOf(body, links, origin, timeZone);
		const expires = made.find((link) => link.expires)?.expires?.getTime() ?? (words.life === undefined ? undefined : now + words.life);
		const console: Console = {
			...named,
			protocol: protocolOf(words, body),
			...(expires !== undefined && { expires }),
			isOneTime: words.once === true,
			closings: words.closes,
			pages: made.filter(({ kind }) => kind === "page").flatMap(({ href }) => pathOf(href) ?? []),
			owner: space,
		};
		return { console, links: made.map(({ href }) => href) };
	};
}

/** VNC, if nothing else is said. */
function protocolOf({ protocol }: ConsoleWords, body: unknown): string {
	const value = protocol && evaluate(protocol, { body });
	return typeof value === "string" ? value : "vnc";
}

/** Where the links of all declared answers lead: the pages are there before anything was handed out. */
export function knownPaths(operations: readonly Operation[]): KnownPath[] {
	return operations.flatMap(({ answers, console: words }) =>
		answers.flatMap(({ code, body }) =>
			linksOf(body, words?.links.get(code) ?? [], "http://mock.example", "")
				.filter(({ kind }) => kind !== "native")
				.flatMap(({ href, kind }) => {
					const path = pathOf(href);
					return path === undefined
						? []
						: [{ path, query: queryNames(href), isPage: kind === "page" && path !== "/", closings: words?.closes ?? {} }];
				}),
		),
	);
}
