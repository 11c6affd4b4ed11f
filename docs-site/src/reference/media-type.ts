import { below, isObject, type Json, type JsonObject } from "../../../src/openapi/document.ts";
import { membersOf, type Place } from "../../../src/openapi/resolve.ts";
import type { Contract } from "../contract.ts";
import { describedBy } from "./marks.ts";
import type { Member } from "./member.ts";
import { memberOf } from "./member-of.ts";

export interface MediaType {
	mediaType: string;
	/** Markdown. */
	description: string;
	schema: Member;
	examples: Example[];
}

export interface Example {
	name: string;
	id: string;
	summary: string;
	/** Markdown. */
	description: string;
	value: Json;
}

/** `shown` collects the components that the page has shown, so that the page shows each once. */
export function contentOf(contract: Contract, { pointer, value }: Place, id: string, shown: Map<string, string>): MediaType[] {
	const taken = new Set<string>();
	const free = (wanted: string): string => {
		const anchor = taken.has(wanted) ? `${wanted}-${taken.size}` : wanted;
		taken.add(anchor);
		return anchor;
	};
	return membersOf(contract, value.content, below(pointer, "content")).map(([mediaType, media], index) => {
		const at = index === 0 ? id : free(`${id}-${suffixOf(mediaType)}`);
		const made = memberOf(contract, media.value.schema, below(media.pointer, "schema"), {
			name: "",
			id: at,
			required: false,
			around: shown,
		});
		const schema = encoded(made, media.value.encoding);
		if (schema.schema !== undefined && schema.members.length + schema.alternatives.length > 0) shown.set(schema.schema, at);
		const examples = examplesOf(contract, media).map((example) => ({
			...example,
			id: free(`${id}-${example.name.replaceAll(/\s/g, "_")}`),
		}));
		return { mediaType, description: describedBy(media.value), schema, examples };
	});
}

/** `plain` of `text/plain; charset=utf-8`. */
const suffixOf = (mediaType: string) => mediaType.split(";", 1)[0]?.trim().split("/").at(-1);

/** How a field of a form is written, beside the other words of it: https://spec.openapis.org/oas/v3.1.1#encoding-object */
function encoded(schema: Member, encoding: Json | undefined): Member {
	if (!isObject(encoding)) return schema;
	const members = schema.members.map((member) => {
		const written = encoding[member.name];
		return isObject(written) ? { ...member, bounds: [...member.bounds, ...boundsOf(written)] } : member;
	});
	return { ...schema, members };
}

const boundsOf = (encoding: JsonObject) =>
	Object.entries(encoding)
		.filter(([keyword]) => !keyword.startsWith("x-"))
		.map(([keyword, value]) => ({ keyword, argument: isObject(value) ? Object.keys(value).join(", ") : String(value) }));

function examplesOf(contract: Contract, { pointer, value }: Place): Omit<Example, "id">[] {
	const single = value.example === undefined ? [] : [{ name: "example", summary: "", description: "", value: value.example }];
	const named = membersOf(contract, value.examples, below(pointer, "examples")).flatMap(([name, example]) => {
		const { summary = "", description = "", value: shown } = example.value;
		return shown === undefined ? [] : [{ name, summary: String(summary), description: String(description), value: shown }];
	});
	return [...single, ...named];
}

/** The value as it comes over the wire, laid out for a reader. */
export const exampleText = (value: Json) => (typeof value === "string" ? value : JSON.stringify(value, null, 2));
