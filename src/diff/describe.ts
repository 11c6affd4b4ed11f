import type { Json } from "../openapi/document.ts";
import { type Kind, partOf } from "../openapi/document-tree.ts";
import type { Difference } from "./difference.ts";

const names: Partial<Record<Kind, string>> = {
	pathItem: "path",
	requestBody: "request body",
	mediaType: "media type",
	securityScheme: "security scheme",
};

/** A difference in words. */
export function describe(difference: Difference): string {
	const { kind, member, child, before, after, holders } = difference;
	const subject = subjectOf(difference);
	if (child !== undefined && before === undefined) return `${subject} was added`;
	if (child !== undefined && after === undefined) return `${subject} was removed`;
	const beside = kind === "schema" && holders.some(({ beside }) => beside.includes(member)) ? " (beside a `$ref`)" : "";
	return `${subject}${beside} ${changeOf(before, after)}`;
}

function subjectOf({ kind, member, child, before, after, steps }: Difference): string {
	if (child === undefined || (child !== "operation" && partOf(kind, member) !== undefined)) return `\`${member}\``;
	return `${nameOf(child, member, steps)} \`${titleOf(child, member, before ?? after)}\``;
}

function changeOf(before: Json | undefined, after: Json | undefined): string {
	if (before === undefined) return `was set${brief(after, " to ")}`;
	if (after === undefined) return `was removed${brief(before, ", it was ")}`;
	const [gained = [], lost = []] = [missing(after, before), missing(before, after)];
	if (gained.length + lost.length > 0) return [told("gained", gained), told("lost", lost)].filter((part) => part !== "").join(" and ");
	const [from, to] = [brief(before, " from "), brief(after, " to ")];
	return `changed${from !== "" && to !== "" ? from + to : ""}`;
}

function titleOf(child: Kind, member: string, value: Json | undefined): string {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return member;
	if (child === "parameter") return String(value.name ?? value.$ref);
	if (child === "server") return String(value.url);
	return typeof value.$ref === "string" && /^\d+$/.test(member) ? (value.$ref.split("/").at(-1) ?? member) : member;
}

function nameOf(child: Kind, member: string, steps: readonly string[]): string {
	if (child !== "schema") return names[child] ?? child;
	return /^\d+$/.test(member) ? "alternative" : steps.at(-2) === "properties" ? "property" : "schema";
}

/** A short value as text, else nothing: a long value is easier to read in the spec. */
function brief(value: Json | undefined, before: string): string {
	const text = JSON.stringify(value);
	return text.length > 60 ? "" : `${before}\`${text}\``;
}

const isPlain = (value: Json | undefined): value is Json[] =>
	Array.isArray(value) && value.every((item) => typeof item !== "object" || item === null);

const missing = (from: Json | undefined, other: Json | undefined): Json[] | undefined =>
	isPlain(from) && isPlain(other) ? from.filter((item) => !other.includes(item)) : undefined;

const told = (verb: string, items: Json[]) => (items.length === 0 ? "" : `${verb} ${items.map((item) => `\`${item}\``).join(", ")}`);
