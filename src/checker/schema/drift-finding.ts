import { isObject, step, steps, valueAt } from "../../openapi/json-pointer.ts";
import { typeOf } from "../../openapi/json-type.ts";
import * as messages from "../../openapi/schemas/keyword-messages.ts";
import { printable } from "../../printable.ts";
import type { Violation } from "../contract.ts";
import type { DraftFinding, Location } from "../finding.ts";
import { isUnknownMember } from "./find-drift.ts";
import { describeViolation, lineOf, placeOf, pointerOf } from "./messages.ts";

/** The finding about an unknown member or an unknown value. The contract is kept. */
export function driftFinding(violation: Violation, value: unknown, site: Location): DraftFinding {
	const got = valueAt(value, placeOf(violation));
	const draft = { pointer: site.pointer + pointerOf(violation), line: lineOf(violation, site.line) };
	if (!isUnknownMember(violation)) return { ...draft, rule: "unknown-value", ...unknownValue(describeViolation(violation, value), got) };
	return unknownMember(violation, value, site);
}

/** The finding about a member that no schema declares. */
export function unknownMember(violation: Violation, value: unknown, site: Location): DraftFinding {
	const got = valueAt(value, placeOf(violation));
	const name = steps(placeOf(violation)).at(-1) ?? "";
	return {
		...{ pointer: site.pointer + pointerOf(violation), line: lineOf(violation, site.line) },
		rule: "unknown-member",
		message: messages.closed(got),
		unknown: name,
		suggest: (recording) => `${key(name)}: { ${declaration(name, got)}, ${provenance(recording)} }`,
	};
}

export function unknownQueryParameter(name: string, line: number): DraftFinding {
	return {
		rule: "unknown-query-parameter",
		pointer: `/request/query${step(name)}`,
		message: "expected only declared query parameters, got another",
		line,
		unknown: name,
		suggest: (recording) => `- { name: ${key(name)}, in: query, schema: { type: string }, ${provenance(recording)} }`,
	};
}

function unknownValue(message: string, got: unknown): Pick<DraftFinding, "message" | "unknown" | "suggest"> {
	return typeof got === "string" ? { message, unknown: got, suggest: () => `- ${key(got)}` } : { message };
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
	return `x-provenance: { captured: ${JSON.stringify(printable(recording.replace(/^.*[\\/]/s, "")))} }`;
}

/** A plain scalar of YAML, if YAML reads it as a string: https://yaml.org/spec/1.2.2/#103-core-schema */
function key(name: string): string {
	return /^[A-Za-z_][\w-]*$/.test(name) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(name) ? name : JSON.stringify(name);
}
