import { code } from "../articles/table.ts";
import { fill } from "../locale.ts";
import type { Words } from "../text.ts";
import type { Bound, Values } from "./bounds.ts";
import type { Marks } from "./marks.ts";

/** A parameter, a header, or a value in a body, with what is inside it. */
export interface Member extends Marks {
	/** The way to it: `inventory.token`, `details[].code`. */
	name: string;
	/** Its anchor on the page. */
	id: string;
	type: string;
	/** The component that the schema is. */
	schema?: string;
	/** Where the same schema is already shown on this page. */
	shownAt?: string;
	required: boolean;
	bounds: Bound[];
	values?: Values;
	examples?: string[];
	members: Member[];
	/** `anyOf` and `oneOf`: what it may be instead. */
	alternatives: Member[];
	/** What else is said of the same value, under a keyword such as `not`, `if` or `contains`. */
	conditions: Condition[];
}

export interface Condition {
	keyword: string;
	schema: Member;
}

/** What a table shows below a member, each under its name; `or` is the word before an alternative. */
export const rowsBelow = ({ members, alternatives, conditions }: Member, or: string): Member[] => [
	...members,
	...alternatives.map((each) => ({ ...each, name: `${or} ${each.schema ?? each.type}` })),
	...conditions.map(({ keyword, schema }) => ({ ...schema, name: keyword })),
];

const rowsIn = (members: readonly Member[]): Member[] => members.flatMap((member) => [member, ...rowsIn(rowsBelow(member, ""))]);

/** Whether a table of them is shown at once: it is short, and something in it is needed. */
export const isShown = (members: readonly Member[]): boolean => rowsIn(members).length <= 4 && members.some(({ required }) => required);

/** How many they are, and which of them are needed, in Markdown. */
export function membersGist(members: readonly Member[], t: Words): string {
	const rows = rowsIn(members).filter(({ id }) => !id.endsWith(".body"));
	const needed = rows.filter(({ required, name }) => required && name !== "").map(({ name }) => code(name));
	const shown = needed.length > 4 ? [...needed.slice(0, 4), "…"] : needed;
	return [fill(t.memberCount, { count: rows.length }), ...(shown.length === 0 ? [] : [`${t.required}${t.colon}${shown.join(" ")}`])].join(
		t.semicolon,
	);
}
