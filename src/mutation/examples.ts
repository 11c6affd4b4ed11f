import { readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { bodyKind } from "../openapi/body-kind.ts";
import { below, isObject, type Json, type JsonObject, type Spec } from "../openapi/document.ts";
import { isJson } from "../openapi/media-type.ts";
import { parseYaml } from "../openapi/reading/parse-yaml.ts";
import { follow, membersOf, type Place } from "../openapi/resolve.ts";
import { partExamples, valuesWith } from "./schema-examples.ts";

/** An example of a body. */
export interface Example {
	name: string;
	mediaType: string;
	/** As it is sent. */
	text: string;
	provenance: JsonObject;
}

/** The examples of a request body or of a response; `root` holds specs/. */
export function examplesOf(root: string, spec: Spec, holder: Place): Example[] {
	return membersOf(spec, holder.value.content, below(holder.pointer, "content")).flatMap(([mediaType, media]) =>
		writtenIn(root, spec, media).map(({ name, value, provenance }) => ({ name, mediaType, text: textOf(mediaType, value), provenance })),
	);
}

/** The values that a parameter or a header has in its examples, those of its schema and of its media type, too. */
export function valuesOf(root: string, spec: Spec, place: Place): Json[] {
	const [content] = membersOf(spec, place.value.content, below(place.pointer, "content"));
	return writtenIn(root, spec, content?.[1] ?? place).map(({ value }) => value);
}

interface Written {
	name: string;
	value: Json;
	provenance: JsonObject;
}

/** The examples beside a schema, and one for each example inside the schema: what the linter reads. */
function writtenIn(root: string, spec: Spec, { pointer, value: { schema, example, examples } }: Place): Written[] {
	const single = example === undefined ? [] : [{ name: "example", value: example, provenance: {} }];
	const named = Object.entries(isObject(examples) ? examples : {}).flatMap(([name, each]) => {
		const { value, "x-provenance": provenance } = read(root, spec, each, below(below(pointer, "examples"), name));
		return value === undefined ? [] : [{ name, value, provenance: isObject(provenance) ? provenance : {} }];
	});
	const given = [...single, ...named];
	const shown = new Set(given.map(({ value }) => JSON.stringify(value)));
	const ofSchema = valuesWith(partExamples(spec, schema), given[0]?.value)
		.filter((value) => !shown.has(JSON.stringify(value)))
		.map((value, index) => ({ name: `schema ${index + 1}`, value, provenance: {} }));
	return [...given, ...ofSchema];
}

/** An example may be a file beside the spec, or a component. */
function read(root: string, spec: Spec, example: Json, pointer: string): JsonObject {
	const reference = isObject(example) ? example.$ref : undefined;
	const isFile = typeof reference === "string" && reference.startsWith("./");
	if (!isFile) return follow(spec, example, pointer).value;
	const file = posix.join(dirname(spec.file), reference);
	return parseYaml(file, readFileSync(join(root, file), "utf8")).value as JsonObject;
}

/** A member of a form is one pair, an array one for each item. */
function textOf(mediaType: string, value: Json): string {
	if (bodyKind(mediaType) !== "form" || !isObject(value))
		return typeof value === "string" && !isJson(mediaType) ? value : JSON.stringify(value);
	const pairs = Object.entries(value).flatMap(([name, member]) => [member].flat().map((each) => [name, plain(each)]));
	return new URLSearchParams(pairs).toString();
}

const plain = (value: Json) => (typeof value === "object" ? JSON.stringify(value) : String(value));
