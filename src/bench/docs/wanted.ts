import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isObject, type Json, type JsonObject, parseSpec, type Spec } from "../../openapi/document.ts";
import { operationsOf, responsesOf, type WrittenOperation } from "../../openapi/operations.ts";

/** An operation, and what a reader of its page looks for. */
export interface Wanted {
	/** The bundle that every page is built from. */
	document: JsonObject;
	api: string;
	operationId: string;
	/** Upper case. */
	method: string;
	path: string;
	tag: string;
	/** An error code, and the beginning of what it means. */
	code: string;
	cause: string;
	/** How long the token of the console lives, as a number and a unit. */
	life: string;
	/** How the link that opens the console begins. */
	link: string;
}

/** The first operation below a folder of generated contracts whose contract says all that is looked for. */
export function readWanted(generated: string): Wanted | undefined {
	const specs = readdirSync(generated).map((api) => parseSpec(api, readFileSync(join(generated, api, "openapi.yaml"), "utf8")));
	return specs.flatMap((spec) => operationsOf(spec).flatMap((operation) => wantedOf(spec, operation) ?? []))[0];
}

export function wantedOf(spec: Spec, { path, method, operation }: WrittenOperation): Wanted | undefined {
	const { operationId, tags, "x-token-life": tokenLife } = operation.value;
	const responses = responsesOf(spec, operation).map(([, response]) => response.value);
	const error = responses.flatMap((response) => objectsIn(response["x-errors"])).find(({ code }) => code !== undefined);
	const hrefs = responses.flatMap((response) => objectsIn(response["x-console-link"])).map(({ href }) => String(href));
	const [link = ""] = hrefs.flatMap((href) => /^\w+:\/\//.exec(href)?.[0] ?? []);
	const [life = ""] = /\d+ \w+/.exec(String(tokenLife)) ?? [];
	const [tag] = Array.isArray(tags) ? tags : [];
	if (error === undefined || link === "" || life === "" || tag === undefined) return undefined;
	const named = { api: spec.api, operationId: String(operationId), method: method.toUpperCase(), path, tag: String(tag) };
	return { document: spec.document, ...named, code: String(error.code), cause: String(error.cause).slice(0, 30), life, link };
}

const objectsIn = (list: Json | undefined): JsonObject[] => (Array.isArray(list) ? list : []).filter(isObject);
