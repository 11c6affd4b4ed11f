import type { Member } from "../../reference/member.ts";
import type { OperationPage } from "../../reference/operation-page.ts";
import type { Words } from "../../text.ts";

/** How long the token of a console lives, as the contract says in a few words; what needs no token has none. */
export function tokenLife({ tokenLife: said, responses }: OperationPage, t: Words): string {
	if (said !== undefined) return said;
	const granted = responses.filter(({ links, poll }) => links.length > 0 || poll !== undefined);
	return granted.some(({ content }) => content.some(({ schema }) => hasSecret(schema))) ? t.notSaid : t.noToken;
}

const hasSecret = ({ members, alternatives }: Member): boolean =>
	[...members, ...alternatives].some((member) => (member.isSecret && member.required) || hasSecret(member));
