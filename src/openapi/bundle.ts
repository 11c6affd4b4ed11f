import { join, relative } from "node:path";
import { createConfig, getLineColLocation, bundle as redoclyBundle } from "@redocly/openapi-core";
import { stringify } from "yaml";
import type { JsonObject, Spec } from "./document.ts";
import { LocalResolver, redoclyDocument } from "./reading/local-resolver.ts";
import { SpecError } from "./spec-error.ts";

/** The spec bundled by Redocly, with its example files included and these overlays applied. The resolver reads its files. */
export async function bundle(
	root: string,
	spec: Spec,
	overlays: string[] = [],
	resolver: LocalResolver = new LocalResolver(),
): Promise<JsonObject> {
	const { bundle: bundled, problems } = await redoclyBundle({
		doc: redoclyDocument(join(root, spec.file), spec.document),
		config: await createConfig({}),
		overlays,
		externalRefResolver: resolver,
	});
	// Redocly has a single warning: two examples share a name, so it renames one of them in the components.
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
