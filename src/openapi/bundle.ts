import { stringify } from "yaml";
import type { JsonObject, Spec } from "./document.ts";
import { everyNode } from "./document-tree.ts";
import { referencesIn } from "./refusals/references.ts";
import { referent } from "./resolve.ts";

/** The spec with its example files included and these overlays applied. */
export async function bundle(root: string, spec: Spec, overlays: string[] = []): Promise<JsonObject> {
	if (overlays.length === 0 && isWhole(spec.document)) return spec.document;
	// Loaded only now: Redocly takes longer to load than most documents take to be read.
	const { bundleFiles } = await import("./reading/bundle-files.ts");
	return bundleFiles(root, spec, overlays);
}

/** Whether a document refers to itself alone, and only in places where a reference may stand. */
function isWhole(document: JsonObject): boolean {
	const places = new Set(everyNode(document).map(({ pointer }) => pointer));
	return [...referencesIn(document, "")].every(
		({ reference, pointer }) => places.has(pointer) && referent(document, reference) !== undefined,
	);
}

/** The bundle as it is written into generated/. Of each member by itself, the library holds less at a time. */
export const bundleYaml = (document: JsonObject) =>
	Object.entries(document)
		.map(([name, value]) => stringify({ [name]: value }, { lineWidth: 0, aliasDuplicateObjects: false }))
		.join("");
