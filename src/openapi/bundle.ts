import { join, relative } from "node:path";
import { createConfig, getLineColLocation, bundle as redoclyBundle } from "@redocly/openapi-core";
import { stringify } from "yaml";
import type { JsonObject, Spec } from "./document.ts";
import { SpecError } from "./spec-error.ts";

/** The spec with its example files inside and these overlays over it, by Redocly. */
export async function bundle(root: string, spec: Spec, overlays: string[] = []): Promise<JsonObject> {
	const { bundle: bundled, problems } = await redoclyBundle({ ref: join(root, spec.file), config: await createConfig({}), overlays });
	// A warning only says that two examples of one name got different names among the components.
	const problem = problems.find(({ severity }) => severity === "error");
	const at = problem?.location[0];
	if (problem !== undefined && at !== undefined) {
		const file = relative(root, at.source.absoluteRef).replaceAll("\\", "/");
		const { line } = getLineColLocation(at).start;
		const written = at.source.body.split("\n")[line - 1]?.trim() ?? "";
		throw new SpecError(file, line, `${problem.message.replaceAll(`${root}/`, "")} (${written}); correct it`);
	}
	return bundled.parsed as JsonObject;
}

/** The bundle as it is written into generated/. */
export const bundleYaml = (document: JsonObject) => stringify(document, { lineWidth: 0, aliasDuplicateObjects: false });
