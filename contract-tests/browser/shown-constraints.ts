import { parseFragment } from "parse5";
import { valueAt } from "../../src/openapi/json-pointer.ts";

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);

/** Keywords of JSON Schema whose argument a page has beside their name. */
const named =
	"const default format pattern minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minItems maxItems uniqueItems minProperties maxProperties";
/** What no schema stands below, or what the page says in words. */
const passedOver = ["example", "examples", "not", "links", "security"];

/** Every constraint that the schemas below a place of a contract lay down, as a page writes it. */
export function constraintsIn(document: Node, place: unknown, passed = new Set<string>()): string[] {
	if (Array.isArray(place)) return place.flatMap((item) => constraintsIn(document, item, passed));
	if (!isNode(place)) return [];
	const own = constraintsOf(place);
	const inside = Object.entries(place).flatMap(([name, member]) => {
		if (name === "$ref" && typeof member === "string") return referred(document, member, passed);
		// The names of properties are no keywords.
		if (name === "properties" && isNode(member)) return Object.values(member).flatMap((each) => constraintsIn(document, each, passed));
		return passedOver.includes(name) || name.startsWith("x-") ? [] : constraintsIn(document, member, passed);
	});
	return [...own, ...inside];
}

function referred(document: Node, reference: string, passed: Set<string>): string[] {
	if (passed.has(reference)) return [];
	passed.add(reference);
	return constraintsIn(document, valueAt(document, reference.slice(1)), passed);
}

function constraintsOf(schema: Node): string[] {
	const values = [schema.enum, schema["x-extensible-enum"]].flatMap((list) => (Array.isArray(list) ? list.map(written) : []));
	const arguments_ = named
		.split(" ")
		.filter((keyword) => schema[keyword] !== undefined && !isNode(schema[keyword]))
		.map((keyword) => `${keyword}: ${written(schema[keyword])}`);
	return [...values, ...arguments_, ...(schema.additionalProperties === false ? ["additionalProperties: false"] : [])];
}

const written = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));

/** What a page shows as code. */
export function codeOf(html: string): Set<string> {
	const spans = html.match(/<code[^>]*>[^<]*<\/code>/g) ?? [];
	return new Set(spans.map((span) => textOf(parseFragment(span))));
}

function textOf(node: { childNodes?: unknown[]; value?: string }): string {
	return node.value ?? (node.childNodes ?? []).map((child) => textOf(child as typeof node)).join("");
}

/** What a page in Markdown shows as code; in a table a bar is escaped. */
export const markdownCodeOf = (markdown: string): Set<string> =>
	new Set([...markdown.replaceAll("\\|", "|").matchAll(/``? ?(.+?) ?``?/g)].map(([, code = ""]) => code));
