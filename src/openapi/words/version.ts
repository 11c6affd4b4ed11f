import type { JsonObject } from "../reading/spec.ts";

/** The versions of OpenAPI that are read, oldest first: https://spec.openapis.org/oas/ */
export const versions = ["3.0", "3.1", "3.2"] as const;

export type Version = (typeof versions)[number];

/** The version in which a document is written, without its patch. Undefined if it is none that is read. */
export function versionOf({ openapi }: JsonObject): Version | undefined {
	const [, minor] = /^(3\.\d)\.\d+(-.+)?$/.exec(String(openapi)) ?? [];
	return versions.find((version) => version === minor);
}
