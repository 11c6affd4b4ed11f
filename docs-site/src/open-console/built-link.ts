import { type ConsoleLink, consoleLink } from "../../../src/client/console-link/console-link.ts";
import { type Link, linked } from "../../../src/client/console-link/linked.ts";
import { steps } from "../../../src/openapi/json-pointer.ts";

/** The link that the client makes of the values by their sources, or why there is none. What is empty is not there. */
export function builtLink(links: readonly Link[], values: Readonly<Record<string, string>>): ConsoleLink | { fault: string } {
	const given = Object.entries(values).filter(([, value]) => value !== "");
	const data = {};
	for (const [source, value] of given) if (source.startsWith("/")) put(data, steps(source), value);
	const options = Object.fromEntries(given.filter(([source]) => !source.startsWith("/")));
	return linkOf(links, data, options);
}

/** The link of a reply, if its members are enough for one. */
export function linkOf(links: readonly Link[], data: unknown, options: Record<string, string> = {}): ConsoleLink | { fault: string } {
	try {
		return consoleLink(Object.defineProperty({ ok: true as const, data }, linked, { value: links }), options);
	} catch (error) {
		return { fault: String(error instanceof Error ? error.message : error).replace(/^consoleLink: /, "") };
	}
}

function put(data: Record<string, unknown>, [first = "", ...others]: string[], value: string): void {
	if (others.length === 0) {
		data[first] = value;
		return;
	}
	const inside = Object.hasOwn(data, first) ? data[first] : {};
	data[first] = inside;
	put(inside as Record<string, unknown>, others, value);
}
