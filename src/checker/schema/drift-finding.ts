import { isObject, step, steps, valueAt } from "../../openapi/json-pointer.ts";
import { hidden, shown } from "../../openapi/shown-name.ts";
import type { Violation } from "../contract.ts";
import type { Remark, Site } from "../finding.ts";
import { isUnknownMember } from "./find-drift.ts";
import { explain, lineOf, placeOf, pointerOf, typeOf } from "./messages.ts";

/** What the contract does not know of a value that keeps it. */
export function driftOf(departure: Violation, value: unknown, site: Site): Remark {
	const came = valueAt(value, placeOf(departure));
	const remark = { pointer: site.pointer + pointerOf(departure), line: lineOf(departure, site.line) };
	if (!isUnknownMember(departure)) return { ...remark, rule: "unknown-value", ...unknownValue(explain(departure, value), came) };
	const name = steps(placeOf(departure)).at(-1) ?? "";
	return {
		...remark,
		rule: "unknown-member",
		message: `${explain(departure, value)}, of type ${typeOf(came)}`,
		...suggest(name, (recording) => `${key(name)}: { ${declaration(name, came)}, ${provenance(recording)} }`),
	};
}

export function unknownQueryParameter(name: string, line: number): Remark {
	return {
		rule: "unknown-query-parameter",
		pointer: `/request/query${step(shown(name))}`,
		message: "expected only declared query parameters, came another",
		line,
		...suggest(name, (recording) => `- { name: ${key(name)}, in: query, schema: { type: string }, ${provenance(recording)} }`),
	};
}

/** A new value is shown when it looks like the name of something, and not like a secret or a text. */
function unknownValue(explanation: string, came: unknown): Pick<Remark, "message" | "suggest"> {
	if (typeof came !== "string" || !/^[A-Za-z][\w.-]{0,40}$/.test(came) || shown(came) === hidden) return { message: explanation };
	return { message: `${explanation}: ${came}`, suggest: () => `- ${key(came)}` };
}

function suggest(name: string, suggestion: (recording: string) => string): Pick<Remark, "suggest"> {
	return shown(name) === hidden ? {} : { suggest: suggestion };
}

function declaration(name: string, value: unknown): string {
	const sensitive = /token|password|secret|signature|url$/i.test(name) ? ", x-sensitive-data: { mask: full }" : "";
	return typeDeclaration(value) + sensitive;
}

function typeDeclaration(value: unknown): string {
	if (Array.isArray(value)) return `type: array, items: { ${value.length === 0 ? "" : typeDeclaration(value[0])} }`;
	if (isObject(value)) return "type: object, additionalProperties: true";
	return `type: ${value === null ? '"null"' : typeOf(value)}`;
}

function provenance(recording: string): string {
	return `x-provenance: { captured: ${JSON.stringify(recording.replace(/.*[\\/]/, ""))} }`;
}

/** A plain scalar of YAML where that is a string: https://yaml.org/spec/1.2.2/#103-core-schema */
function key(name: string): string {
	return /^[A-Za-z_][\w-]*$/.test(name) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(name) ? name : JSON.stringify(name);
}
