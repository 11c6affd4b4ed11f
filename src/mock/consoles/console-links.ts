import { consoleLink } from "../../client/console-link/console-link.ts";
import { type Link, linked } from "../../client/console-link/linked.ts";

/** A link as the client makes it of a reply. */
export type MadeLink = ReturnType<typeof consoleLink>;

/** Every link that a client can make of a reply, whatever options it has: `origin` stands for each URL that it may give. */
export function linksOf(body: unknown, links: readonly Link[], origin: string, timeZone: string): MadeLink[] {
	const made = new Map<string, MadeLink>();
	for (const link of links) {
		const options = Object.entries(link.when ?? {})
			.filter(([source]) => !source.startsWith("/"))
			.map(([option, wanted]) => [option, wanted === "present" ? origin : wanted]);
		try {
			const each = consoleLink(resultOf(body, link), { timeZone, ...Object.fromEntries(options) });
			made.set(each.href, each);
		} catch (error) {
			// This one is for another reply.
			if (!(error instanceof TypeError)) throw error;
		}
	}
	return [...made.values()];
}

const resultOf = (data: unknown, link: Link) => ({ ok: true as const, data, [linked]: [link] });
