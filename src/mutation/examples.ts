import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { below, isObject, type Json, type JsonObject, type Spec } from "../openapi/document.ts";
import { isJson } from "../openapi/media-type.ts";
import { membersOf, type Place } from "../openapi/resolve.ts";

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
		Object.entries(isObject(media.value.examples) ? media.value.examples : {}).map(([name, written]) => {
			const { value, "x-provenance": provenance } = read(root, spec, written);
			const text = typeof value === "string" && !isJson(mediaType) ? value : JSON.stringify(value);
			return { name, mediaType, text, provenance: isObject(provenance) ? provenance : {} };
		}),
	);
}

/** An example may be a file beside the spec. */
function read(root: string, spec: Spec, example: Json): JsonObject {
	if (!isObject(example)) return {};
	const { $ref: reference } = example;
	const isFile = typeof reference === "string" && reference.startsWith("./");
	return isFile ? parse(readFileSync(join(root, dirname(spec.file), reference), "utf8")) : example;
}
