import { below, type Json } from "../../../src/openapi/document.ts";
import { membersOf, type Place } from "../../../src/openapi/resolve.ts";
import type { Contract } from "../contract.ts";
import { refuseUnknown } from "./known.ts";
import { type Member, memberOf } from "./member.ts";

export interface MediaType {
	mediaType: string;
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
	return membersOf(contract, value.content, below(pointer, "content")).map(([mediaType, media], index) => {
		refuseUnknown(contract, media, "media type");
		const at = index === 0 ? id : `${id}-${mediaType.split("/").at(-1)}`;
		const schema = memberOf(contract, media.value.schema, below(media.pointer, "schema"), {
			name: "",
			id: at,
			required: false,
			around: shown,
		});
		if (schema.schema !== undefined && schema.members.length + schema.alternatives.length > 0) shown.set(schema.schema, at);
		return { mediaType, schema, examples: examplesOf(contract, media, id) };
	});
}

function examplesOf(contract: Contract, { pointer, value }: Place, id: string): Example[] {
	const single =
		value.example === undefined ? [] : [{ name: "example", id: `${id}-example`, summary: "", description: "", value: value.example }];
	const named = membersOf(contract, value.examples, below(pointer, "examples")).map(([name, example]) => {
		refuseUnknown(contract, example, "example");
		if (example.value.value === undefined) throw contract.error(example.pointer, "the docs site shows an example by its value; write one");
		const { summary = "", description = "" } = example.value;
		return { name, id: `${id}-${name}`, summary: String(summary), description: String(description), value: example.value.value };
	});
	return [...single, ...named];
}

/** The value as it comes over the wire, laid out for a reader. */
export const exampleText = (value: Json) => (typeof value === "string" ? value : JSON.stringify(value, null, 2));
