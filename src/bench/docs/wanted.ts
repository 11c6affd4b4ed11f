import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { consoleLink } from "../../client/console-link/console-link.ts";
import { linked } from "../../client/console-link/linked.ts";
import { linksOf } from "../../generate/model/links.ts";
import { below, isObject, type Json, type JsonObject, parseSpec, type Spec } from "../../openapi/document.ts";
import { operationsOf, responsesOf, type WrittenOperation } from "../../openapi/operations.ts";
import { membersOf, type Place } from "../../openapi/resolve.ts";

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
	hasJob: boolean;
	/** An error code, and the beginnings of what it means in each operation of the API. */
	code: string;
	causes: string[];
	/** How long the token of the console lives, as a number and a unit. */
	life: string;
	/** The link that an example reply leads to. */
	link: string;
}

/** The first operation below a folder of generated contracts whose contract says all that is looked for; one with a job has the most to say. */
export function readWanted(generated: string): Wanted | undefined {
	const specs = readdirSync(generated).map((api) => parseSpec(api, readFileSync(join(generated, api, "openapi.yaml"), "utf8")));
	const all = specs.flatMap((spec) => operationsOf(spec).flatMap((operation) => wantedOf(spec, operation) ?? []));
	return all.find(({ hasJob }) => hasJob) ?? all[0];
}

export function wantedOf(spec: Spec, { path, method, operation }: WrittenOperation): Wanted | undefined {
	const { operationId, tags, "x-token-life": tokenLife, "x-execution": execution } = operation.value;
	const places = responsesOf(spec, operation).map(([, response]) => response);
	const responses = places.map(({ value }) => value);
	const error = responses.flatMap(errorsIn).find(({ code }) => code !== undefined);
	const [link] = places.flatMap((place) => examplesOf(spec, place).flatMap((data) => linkOf(spec, place, data) ?? []));
	const [life = ""] = /\d{1,9} [a-z]+/.exec(String(tokenLife)) ?? [];
	const [tag] = Array.isArray(tags) ? tags : [];
	if (error === undefined || link === undefined || life === "" || tag === undefined) return undefined;
	const named = {
		api: spec.api,
		operationId: String(operationId),
		method: method.toUpperCase(),
		path,
		tag: String(tag),
		hasJob: execution === "async",
	};
	return { document: spec.document, ...named, code: String(error.code), causes: causesOf(spec, error.code), life, link };
}

const errorsIn = (response: JsonObject) => objectsIn(response["x-errors"]);

function causesOf(spec: Spec, code: Json | undefined): string[] {
	const responses = operationsOf(spec).flatMap(({ operation }) => responsesOf(spec, operation).map(([, { value }]) => value));
	const rows = responses.flatMap(errorsIn).filter((row) => row.code === code);
	return [...new Set(rows.map(({ cause }) => String(cause).slice(0, 30)))];
}

const examplesOf = (spec: Spec, { pointer, value }: Place): unknown[] =>
	membersOf(spec, value.content, below(pointer, "content")).flatMap(([, content]) =>
		membersOf(spec, content.value.examples, below(content.pointer, "examples")).map(([, example]) => example.value.value),
	);

function linkOf(spec: Spec, place: Place, data: unknown): string | undefined {
	try {
		return consoleLink(Object.defineProperty({ ok: true as const, data }, linked, { value: linksOf(spec, place) })).href;
	} catch {
		// Most examples are not enough for a link.
		return undefined;
	}
}

const objectsIn = (list: Json | undefined): JsonObject[] => (Array.isArray(list) ? list : []).filter(isObject);
