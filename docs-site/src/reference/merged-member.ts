import type { Member } from "./member.ts";

/** A member that keeps another schema, too, as `allOf` has them: what is said of either is said of both. */
export function withBranch(member: Member, branch: Member): Member {
	if (branch.shownAt !== undefined) return { ...member, conditions: [...member.conditions, { keyword: "allOf", schema: branch }] };
	const { alternatives, conditions } = alternativesOfBoth(member, branch);
	return {
		...member,
		...(member.values === undefined && branch.values !== undefined ? { values: branch.values } : {}),
		...(member.examples === undefined && branch.examples !== undefined ? { examples: branch.examples } : {}),
		description: [member.description, branch.description].filter((text) => text !== "").join("\n\n"),
		isSecret: member.isSecret || branch.isSecret,
		deprecated: member.deprecated || branch.deprecated,
		bounds: [...member.bounds, ...branch.bounds],
		members: branch.members.reduce(withMember, member.members),
		alternatives,
		conditions,
	};
}

/** Two choices are two conditions: only one can stand in the place of the member. */
function alternativesOfBoth(member: Member, branch: Member): Pick<Member, "alternatives" | "conditions"> {
	const conditions = [...member.conditions, ...branch.conditions];
	if (member.alternatives.length === 0) return { alternatives: branch.alternatives, conditions };
	if (branch.alternatives.length === 0) return { alternatives: member.alternatives, conditions };
	const schema = { ...branch, id: `${branch.id}~all`, description: "", bounds: [], members: [], conditions: [] };
	return { alternatives: member.alternatives, conditions: [...conditions, { keyword: "allOf", schema }] };
}

/** Of a member that both declare there is one row. */
function withMember(members: Member[], one: Member): Member[] {
	const at = members.findIndex(({ name }) => name === one.name);
	const same = members[at];
	if (same === undefined) return [...members, one];
	return members.with(at, { ...withBranch(same, one), required: same.required || one.required });
}

/** A member that is, but for null, one thing: what is said of either is said of both, and its own words come first. */
export function merged(member: Member, only: Member): Member {
	return {
		...member,
		...(only.values === undefined ? {} : { values: only.values }),
		...(only.shownAt === undefined ? {} : { shownAt: only.shownAt, schema: only.schema ?? "" }),
		description: member.description || only.description,
		bounds: [...member.bounds, ...only.bounds],
		members: [...member.members, ...only.members],
		alternatives: only.alternatives,
		conditions: [...member.conditions, ...only.conditions],
	};
}
