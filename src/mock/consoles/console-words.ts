import type { Link } from "../../client/console-link/linked.ts";
import type { ConsoleEntry } from "../../generate/answers/console-behaviour.ts";
import { type Expression, parseExpression } from "../../openapi/runtime-expression.ts";

/** `x-mock.console` of an operation, and its links by the code of the response. */
export interface ConsoleWords extends Omit<ConsoleEntry, "protocol" | "links"> {
	protocol?: Expression;
	links: ReadonlyMap<string, readonly Link[]>;
}

export const readConsoleWords = ({ protocol, links, ...words }: ConsoleEntry): ConsoleWords => ({
	...words,
	...(protocol !== undefined && { protocol: parseExpression(protocol) }),
	links: new Map(Object.entries(links)),
});
