import { readFileSync } from "node:fs";
import { Misuse, refusedFile } from "../misuse.ts";
import { isObject, type JsonObject, type Spec } from "../openapi/document.ts";
import { parseYaml } from "../openapi/reading/parse-yaml.ts";
import { type Version, versionOf } from "../openapi/words/version.ts";
import { marked } from "./letters.ts";

/** Somebody's document, as it is written. */
export interface Read {
	/** Each number and boolean has a mark. */
	document: JsonObject;
	version: Version;
	line: Spec["line"];
}

/** Reads a document of OpenAPI 3.0, 3.1 or 3.2, in JSON or YAML. */
export function readDocument(file: string): Read {
	const text = textOf(file);
	const { value: document, line } = parseYaml(file, text);
	if (!isObject(document)) throw new Misuse(`${file}: not an OpenAPI document; it must be an object`);
	const version = versionOf(document);
	if (version === undefined) throw new Misuse(`${file}: ${otherVersion(document)}`);
	return { document: parseYaml(file, marked(text)).value as JsonObject, version, line };
}

function textOf(file: string): string {
	try {
		return readFileSync(file, "utf8");
	} catch (error) {
		throw refusedFile(file, "read", error);
	}
}

function otherVersion({ openapi, swagger }: JsonObject): string {
	const got = swagger === undefined ? (openapi === undefined ? "no version" : `OpenAPI ${openapi}`) : `Swagger ${swagger}`;
	return `expected OpenAPI 3.0, 3.1 or 3.2, got ${got}; convert the document first`;
}
