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
