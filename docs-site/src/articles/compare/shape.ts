import type { Member } from "../../reference/member.ts";
import type { OperationPage } from "../../reference/operation-page.ts";
import type { Words } from "../../text.ts";
import { code } from "../table.ts";

/** What a body must have, for each of its forms. */
export const requestBodyOf = ({ body }: OperationPage, t: Words): string =>
	(body?.content ?? []).flatMap(({ schema }) => shapes(schema)).join(` ${t.or} `);

/** What of a reply a client needs: what leads to its job, or what opens the console. */
export function usefulMembers({ consoleLinks, responses }: OperationPage): string {
	const polled = responses.flatMap(({ poll }) => (poll === undefined ? [] : [poll.url.slice(1).replaceAll("/", ".")]));
	const opening = consoleLinks.flatMap(({ href, when = {} }) =>
		[...href.matchAll(/\{\+?([\w.]+)\}/g)].flatMap(([, name = ""]) => (Object.hasOwn(when, name) ? [] : [name])),
	);
	return [...new Set([...polled, ...opening])].map(code).join(" ");
}

function shapes(schema: Member): string[] {
	const forms = schema.alternatives.length > 0 ? schema.alternatives : [schema];
	return forms.map(({ members, schema: name, type }) => (members.length > 0 ? code(`{ ${leaves(members).join(", ")} }`) : (name ?? type)));
}

const leaves = (members: readonly Member[]): string[] =>
	members
		.filter(({ required }) => required)
		.flatMap((member) => (member.members.some(({ required }) => required) ? leaves(member.members) : [member.name]));
