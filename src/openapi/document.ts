import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { folderName, folderNameRule } from "./folder-name.ts";
import { below } from "./json-pointer.ts";
import { asRead } from "./reading/as-read.ts";
import { parseYaml } from "./reading/parse-yaml.ts";
import { isObject, type Json, type JsonObject, type Spec } from "./reading/spec.ts";
import { SpecError } from "./spec-error.ts";

export { below, isObject, type Json, type JsonObject, type Spec };

/** Every API under `root`/specs, in the order of their names. */
export function readSpecs(root: string): Spec[] {
	const folder = join(root, "specs");
	const apis = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()) : [];
	if (apis.length === 0) throw new SpecError("specs", 1, "no API; add specs/<api>/openapi.yaml");
	return apis.map((entry) => readSpec(root, entry.name)).sort((a, b) => (a.api < b.api ? -1 : 1));
}

function readSpec(root: string, api: string): Spec {
	const file = `specs/${api}/openapi.yaml`;
	const path = join(root, file);
	if (!folderName.test(api)) throw new SpecError(`specs/${api}`, 1, `not a name for an API; use ${folderNameRule}`);
	if (!existsSync(path)) throw new SpecError(file, 1, "no such file; a folder under specs/ holds an openapi.yaml");
	return parseSpec(api, readSpecText(path, file));
}

/** The text of the spec at this path, whose name in messages is `file`. */
export function readSpecText(path: string, file: string): string {
	if (statSync(path).isDirectory()) throw new SpecError(file, 1, "is a folder; write the spec into a file of this name");
	return readFileSync(path, "utf8");
}

/** The spec of an API, from its text. */
export function parseSpec(api: string, text: string): Spec {
	const file = `specs/${api}/openapi.yaml`;
	const { value: written, ...place } = parseYaml(file, text);
	if (!isObject(written)) throw new SpecError(file, 1, "not an OpenAPI document; it must be an object");
	return { api, file, document: asRead(written), written, ...place };
}
