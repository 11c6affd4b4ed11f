import { join, relative } from "node:path";
import { createConfig, getLineColLocation, type LocationObject, bundle as redoclyBundle } from "@redocly/openapi-core";
import { SpecError } from "../spec-error.ts";
import { LocalResolver, redoclyDocument } from "./local-resolver.ts";
import type { JsonObject, Spec } from "./spec.ts";

/** The spec bundled by Redocly, with its example files included and these overlays applied. The resolver reads its files. */
export async function bundleFiles(
	root: string,
	spec: Pick<Spec, "file" | "document">,
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
		throw new SpecError(file, line, `${problem.message.replaceAll(`${root}/`, "")} (${writtenAt(at)}); correct it`);
	}
	return bundled.parsed as JsonObject;
}

/** No more of a document than a line of a terminal or two: one without line breaks is a single line. */
const longest = 160;

/** The reference at a location, or the beginning of what else is written there. */
function writtenAt(at: LocationObject): string {
	const { start, end = start } = getLineColLocation(at);
	const lines = at.source.body.split("\n").slice(start.line - 1, end.line);
	const after = (lines.at(-1)?.length ?? 0) - (end.col - 1);
	const text = lines.join("\n").slice(start.col - 1, after > 0 ? -after : undefined);
	const [, quoted, plain] = /\$ref["']?\s*:\s*(?:["']([^"'\n]*)["']|([^\s,}]+))/.exec(text.slice(0, 100_000)) ?? [];
	const reference = quoted ?? plain;
	const shown = (reference === undefined ? text : `$ref: ${reference}`).trim().replaceAll(/\s+/g, " ");
	return shown.length <= longest ? shown : `${shown.slice(0, longest)}…`;
}
