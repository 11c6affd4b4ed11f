import { addressOf, operationSlug } from "../../address.ts";
import { fill } from "../../locale.ts";
import type { Member } from "../../reference/member.ts";
import type { OperationPage } from "../../reference/operation-page.ts";
import type { Words } from "../../text.ts";
import { sourceOf } from "../operation/members.ts";
import { code } from "../table.ts";

/** Where the reply says when its token ends, and what the contract says of the secrets in it, each with where that comes from. */
export function tokenLife({ operation: { contract, operationId }, responses }: OperationPage, t: Words): string {
	const page = addressOf(contract.language, operationSlug(contract.api, operationId));
	const granted = responses.filter(({ links }) => links.length > 0);
	const ends = new Set(granted.flatMap(({ links }) => links.flatMap(({ expires }) => expires ?? [])));
	const said = granted
		.flatMap(({ content }) => content.flatMap(({ schema }) => membersIn(schema)))
		.filter((member) => ends.has(`/${member.name.replaceAll(".", "/")}`) || (member.isSecret && member.required));
	return said.map((member) => claim(member, page, t)).join(t.gap) || t.notSaid;
}

function claim(member: Member, page: string, t: Words): string {
	const source = sourceOf(member, t);
	return `[${code(member.name)}](${page}#${member.id})${t.colon}${member.description}${source === "" ? "" : fill(t.aside, { words: source })}`;
}

const membersIn = (member: Member): Member[] =>
	[...member.members, ...member.alternatives].flatMap((inner) => [inner, ...membersIn(inner)]);
