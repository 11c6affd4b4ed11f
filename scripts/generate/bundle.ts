import { relative } from "node:path";
import { createConfig, getLineColLocation, bundle as redoclyBundle } from "@redocly/openapi-core";
import { stringify } from "yaml";
import type { JsonObject, Spec } from "./spec.ts";
import { SpecError } from "./spec-error.ts";

/** The spec with its example files inside, by Redocly. */
export async function bundle(root: string, spec: Spec): Promise<JsonObject> {
	const { bundle: bundled, problems } = await redoclyBundle({ ref: spec.path, config: await createConfig({}) });
	// A warning only says that two examples of one name got different names among the components.
	const problem = problems.find(({ severity }) => severity === "error");
	const at = problem?.location[0];
	if (problem !== undefined && at !== undefined) {
		const file = relative(root, at.source.absoluteRef).replaceAll("\\", "/");
		const { line } = getLineColLocation(at).start;
		const written = at.source.body.split("\n")[line - 1]?.trim() ?? "";
		throw new SpecError(file, line, `${problem.message.replaceAll(`${root}/`, "")} (${written}); correct the reference`);
	}
	return bundled.parsed as JsonObject;
}

/** The bundle as it is written into generated/. */
export const bundleYaml = (document: JsonObject) => stringify(document, { lineWidth: 0, aliasDuplicateObjects: false });
