import type { Member } from "../../reference/member.ts";
import type { OperationPage } from "../../reference/operation-page.ts";
import type { Words } from "../../text.ts";
import { code } from "../table.ts";

/** What a body must have, for each of its forms. */
export const requestBodyOf = ({ body }: OperationPage, t: Words): string =>
	(body?.content ?? []).flatMap(({ schema }) => shapes(schema)).join(` ${t.or} `);

/** What a reply certainly has, by status. */
export const replyOf = ({ responses }: OperationPage, t: Words): string =>
	responses
		.filter(({ isRefusal }) => !isRefusal)
		.map(({ status, content }) => `${status}${t.colon}${content.flatMap(({ schema }) => shapes(schema)).join(` ${t.or} `)}`)
		.join(t.semicolon);

function shapes(schema: Member): string[] {
	const forms = schema.alternatives.length > 0 ? schema.alternatives : [schema];
	return forms.map(({ members, schema: name, type }) => (members.length > 0 ? code(`{ ${leaves(members).join(", ")} }`) : (name ?? type)));
}

const leaves = (members: readonly Member[]): string[] =>
	members
		.filter(({ required }) => required)
		.flatMap((member) => (member.members.some(({ required }) => required) ? leaves(member.members) : [member.name]));
