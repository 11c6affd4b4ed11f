import { isObject, type JsonObject } from "../../../src/openapi/document.ts";

/** What every described thing may carry beside its schema. */
export interface Marks {
	deprecated: boolean;
	isSecret: boolean;
	/** Markdown. */
	description: string;
	since?: string;
	provenance: Provenance[];
}

/** Where a claim comes from. */
export interface Provenance {
	grade: string;
	references: string[];
}

export function marksOf(value: JsonObject): Marks {
	const { deprecated, "x-since": since, "x-sensitive-data": secret } = value;
	return {
		deprecated: deprecated === true,
		isSecret: isObject(secret) && secret.mask === "full",
		description: describedBy(value),
		...(since === undefined ? {} : { since: String(since) }),
		provenance: provenanceOf(value),
	};
}

/** The description, and the documentation that is elsewhere. */
export function describedBy({ description, externalDocs }: JsonObject): string {
	const { url, description: words } = isObject(externalDocs) ? externalDocs : {};
	const link = url === undefined ? [] : [`[${words ?? url}](${url})`];
	return [...(typeof description === "string" && description !== "" ? [description] : []), ...link].join("\n\n");
}

function provenanceOf({ "x-provenance": provenance }: JsonObject): Provenance[] {
	return Object.entries(isObject(provenance) ? provenance : {}).map(([grade, references]) => ({
		grade,
		references: [references].flat().map(String),
	}));
}
