import type { Provenance } from "./marks.ts";
import type { Member } from "./member.ts";
import type { OperationPage } from "./operation-page.ts";

/** A thing that a contract says, with where it comes from. */
export interface Claim {
	/** Its anchor on the operation's page. */
	id: string;
	name: string;
	provenance: Provenance[];
	/** The web hook that it is said of. */
	webHook?: string;
}

/** All that a contract says of an operation and of its web hooks. */
export function claimsOf({ operation, parameters, body, security, responses, webHooks, prefix, provenance }: OperationPage): Claim[] {
	const isHook = prefix !== "";
	return [
		{ id: isHook ? `${prefix}hook` : "operation", name: operation.operationId, provenance },
		// A web hook has the caller's credential, if any, not the API's.
		...(isHook ? [] : schemesOf(security).map(({ key, provenance: from }) => ({ id: `auth.${key}`, name: key, provenance: from }))),
		...parameters.flatMap(({ members }) => members.flatMap(claimsIn)),
		...(body === undefined ? [] : [{ id: `${prefix}body`, name: "body", provenance: body.provenance }]),
		...(body?.content ?? []).flatMap(({ schema }) => claimsIn(schema)),
		...responses.flatMap(({ id, status, provenance: from, headers, content }) => [
			{ id, name: status, provenance: from },
			...headers.flatMap(claimsIn),
			...content.flatMap(({ schema }) => claimsIn(schema)),
		]),
		...webHooks.flatMap(({ page }) => claimsOf(page).map((claim) => ({ webHook: page.operation.operationId, ...claim }))),
	];
}

/** Each scheme once, though alternatives may share it. */
const schemesOf = (security: OperationPage["security"]) => [...new Map(security.flat().map((scheme) => [scheme.key, scheme])).values()];

const claimsIn = (member: Member): Claim[] => [
	member,
	...[...member.members, ...member.alternatives, ...member.conditions.map(({ schema }) => schema)].flatMap(claimsIn),
];
