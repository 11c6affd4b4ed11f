import type { Member } from "./member.ts";
import type { Response } from "./response.ts";

/** What the known servers usually answer, then the other successes, then the refusals. */
export function inReadingOrder(responses: readonly Response[], usual: string | undefined): Response[] {
	const rank = ({ status, isRefusal }: Response) => (status === usual ? 0 : isRefusal ? 2 : 1);
	return responses.toSorted((a, b) => rank(a) - rank(b));
}

/** The headers that every response has in the same words. The others' anchors are as those of the first. */
export function sharedHeaders(responses: readonly Pick<Response, "headers">[]): { headers: Member[]; anchors: string[] } {
	const [first, ...others] = responses;
	if (first === undefined || others.length === 0) return { headers: [], anchors: [] };
	const same = (one: Member, { headers }: Pick<Response, "headers">) => headers.find((each) => wordsOf(each) === wordsOf(one));
	const headers = first.headers.filter((one) => others.every((response) => same(one, response) !== undefined));
	const anchors = headers.flatMap((one) => others.flatMap((response) => idsOf(same(one, response))));
	return { headers, anchors };
}

const wordsOf = (member: Member): string => JSON.stringify(member, (key, value) => (key === "id" ? undefined : value));

const idsOf = (member: Member | undefined): string[] =>
	member === undefined
		? []
		: [member.id, ...[...member.members, ...member.alternatives, ...member.conditions.map(({ schema }) => schema)].flatMap(idsOf)];
