import { fill } from "../../locale.ts";
import type { Marks } from "../../reference/marks.ts";
import { type Member, rowsBelow } from "../../reference/member.ts";
import type { Words } from "../../text.ts";
import { code, table } from "../table.ts";

/** A table of members with all that is inside them. */
export function memberTable(members: readonly Member[], t: Words): string {
	const rows = members.flatMap((member) => rowsOf(member, t));
	return rows.length === 0 ? "" : table([t.member, t.type, t.meaning, t.source], rows);
}

function rowsOf(member: Member, t: Words): string[][] {
	const marks = [
		member.required && t.required,
		member.isSecret && t.secret,
		member.deprecated && t.deprecated,
		member.since !== undefined && fill(t.since, { version: member.since }),
	].filter((mark) => mark !== false);
	const name = member.name === "" ? "" : code(member.name);
	const row = [name, [code(member.type), ...marks].join(t.comma), factsOf(member, t).join(" "), sourceOf(member, t)];
	return [row, ...rowsBelow(member, t.or).flatMap((each) => rowsOf(each, t))];
}

function factsOf({ description, values, examples, bounds, shownAt, schema }: Member, t: Words): string[] {
	return [
		description,
		...(values === undefined ? [] : [`${values.isOpen ? t.knownValues : t.values}${t.colon}${values.list.map(code).join(" ")}`]),
		...(examples === undefined ? [] : [`${t.example}${t.colon}${examples.map(code).join(" ")}`]),
		...bounds.map(({ keyword, argument }) => code(`${keyword}: ${argument}`)),
		...(shownAt === undefined ? [] : [`${t.asAbove} ${schema}`]),
	];
}

/** Where a claim comes from, in a line. */
export const sourceOf = ({ provenance }: Pick<Marks, "provenance">, t: Words) =>
	provenance.map(({ grade, references }) => `${t.provenanceGrades[grade] ?? grade}${t.colon}${references.join(t.semicolon)}`).join(" · ");
