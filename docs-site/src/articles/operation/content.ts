import { isJson } from "../../../../src/openapi/media-type.ts";
import { fill } from "../../locale.ts";
import type { Marks } from "../../reference/marks.ts";
import { exampleText, type MediaType } from "../../reference/media-type.ts";
import type { Member } from "../../reference/member.ts";
import type { ParameterGroup } from "../../reference/parameter.ts";
import type { Words } from "../../text.ts";
import { fence } from "../block.ts";
import { code } from "../table.ts";
import { memberTable, sourceOf } from "./members.ts";

/** The parameters, a table for each part of the request that they go to. */
export const parameterTables = (groups: readonly ParameterGroup[], t: Words): string =>
	groups.map(({ place, members }) => `### ${t.places[place] ?? place}\n\n${memberTable(members, t)}`).join("\n\n");

/** The body of a request. */
export function bodyText(body: (Marks & { required: boolean; content: MediaType[] }) | undefined, t: Words): string {
	if (body === undefined) return "";
	const words = [body.description, ...(body.required ? [fill(t.aside, { words: t.required }).trim()] : [])].join(" ");
	return [words, sourceOf(body, t), ...contentBlocks(body.content, t)].filter((block) => block !== "").join("\n\n");
}

/** Each media type with its members and its examples. */
export function contentBlocks(content: readonly MediaType[], t: Words): string[] {
	return content.flatMap(({ mediaType, description: words, schema, examples }) => {
		const reference = schema.shownAt === undefined ? "" : fill(t.aside, { words: `${t.asAbove} ${schema.shownAt}` });
		return [
			`${code(mediaType)} ${schema.schema ?? schema.type}${reference}`,
			...(words === "" ? [] : [words]),
			...(isShown(schema) ? [memberTable([{ ...schema, name: schema.schema ?? "" }], t)] : []),
			...examples.flatMap(({ name, summary, description, value }) => [
				`${t.example} ${code(name)}${t.colon}${summary} ${description}`.trim(),
				fence(exampleText(value), isJson(mediaType) ? "json" : "text"),
			]),
		];
	});
}

/** A schema of which its type says everything needs no table. */
const isShown = ({ members, alternatives, conditions, description, bounds, values, examples, shownAt }: Member) =>
	shownAt === undefined &&
	(members.length + alternatives.length + conditions.length + bounds.length > 0 ||
		description !== "" ||
		values !== undefined ||
		examples !== undefined);
