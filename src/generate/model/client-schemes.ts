import { signingAlgorithms } from "../../client/signing-algorithms.ts";
import { below } from "../../openapi/document.ts";
import type { ApiModel } from "./api-model.ts";

/** A scheme that a client can send. */
export interface ClientScheme {
	/** Of the header or the query parameter. */
	name: string;
	in?: "query";
	prefix?: string;
	/** `x-signature` */
	algorithm?: string;
}

/** The schemes that the operations need, by their names, without cookies: those are the browser's. */
export function clientSchemes(model: ApiModel): Record<string, ClientScheme> {
	const credentials = model.operations.flatMap(({ security }) => security.alternatives.flat());
	const sent = credentials.flatMap(({ scheme, name, in: where, prefix }) => {
		if (where === "cookie") return [];
		const algorithm = algorithmOf(model, scheme);
		const read = {
			name,
			...(where === "query" && { in: where }),
			...(prefix !== undefined && { prefix }),
			...(algorithm && { algorithm }),
		};
		return [[scheme, read] as const];
	});
	return Object.fromEntries(sent);
}

function algorithmOf({ spec, securitySchemes }: ApiModel, name: string): string | undefined {
	const place = securitySchemes.find(({ scheme }) => scheme === name)?.place;
	const algorithm = place?.value["x-signature"];
	if (place === undefined || algorithm === undefined) return undefined;
	if (typeof algorithm === "string" && Object.hasOwn(signingAlgorithms, algorithm)) return algorithm;
	throw spec.error(
		below(place.pointer, "x-signature"),
		`no algorithm ${algorithm} in src/client/signing; correct the name or add the algorithm`,
	);
}
