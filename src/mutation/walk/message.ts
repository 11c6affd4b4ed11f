import { below, isObject } from "../../openapi/document.ts";
import { membersOf, type Place } from "../../openapi/resolve.ts";
import type { Mutant } from "../mutant.ts";
import { renamedTo } from "../mutators/name.ts";
import { schemaMutants } from "../schema-mutants.ts";
import type { Walk } from "./walk.ts";

/** Makes a header required or optional, or renames it; also the mutants of its schema. */
export function* headerMutants(walk: Walk, use: string, { pointer, value }: Place): Generator<Mutant> {
	const headers = below(pointer, "headers");
	for (const [name, header] of membersOf(walk.spec, value.headers, headers)) {
		const at = below("/response/headers", name);
		// Nobody misses an optional header, so it is not renamed.
		if (header.value.required === true && isObject(value.headers)) {
			const detail = renamedTo(name);
			const to = Object.fromEntries(Object.entries(value.headers).map(([each, written]) => [each === name ? detail : each, written]));
			const killer = `${use} with a value at ${at}`;
			yield walk.mutant({ operator: "rename header", pointer: headers, told: below(headers, name), detail, killer, to });
		}
		if (!walk.isNew(header.pointer)) continue;
		yield walk.required(header, `${use} with nothing at ${at}`);
		yield* schemaMutants(walk, { schema: header.value.schema, pointer: below(header.pointer, "schema"), at, use });
	}
}

/** Removes a media type; also the mutants of its schema. */
export function* contentMutants(walk: Walk, use: string, at: string, { pointer, value }: Place): Generator<Mutant> {
	const content = below(pointer, "content");
	if (!walk.isNew(content)) return;
	for (const [mediaType, media] of membersOf(walk.spec, value.content, content)) {
		const killer = `${use} as ${mediaType}`;
		yield walk.mutant({ operator: "drop media type", pointer: below(content, mediaType), killer, to: undefined });
		yield* schemaMutants(walk, { schema: media.value.schema, pointer: below(media.pointer, "schema"), at, use });
	}
}
