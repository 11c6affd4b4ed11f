import { isObject } from "../../openapi/json-pointer.ts";
import type { Schema, Violation } from "../contract.ts";
import type { DraftFinding, Location } from "../finding.ts";
import { bestBranches, violationsOf } from "./best-branch.ts";
import { driftFinding, unknownMember } from "./drift-finding.ts";
import { findDrift } from "./find-drift.ts";
import { describeViolation, lineOf, pointerOf } from "./messages.ts";

/** To look for drift in a long array takes long, so it is looked for in its first items first. */
const itemLimit = 1_000;
const memberLimit = 10_000;

const none: ReadonlySet<string> = new Set();

/** Whether a value keeps the contract without drift. A shortcut for short values only. */
export function keeps({ open, closed }: Schema, value: string | undefined): boolean {
	return open(value) && closed(value);
}

/**
 * A value that the open schema refuses is an error. A value that only the closed schema refuses is drift.
 * Of a file, by its pointer in the value, only the type is judged: its content may not be recorded.
 */
export function judgeValue({ open, closed }: Schema, value: unknown, site: Location, files: ReadonlySet<string> = none): DraftFinding[] {
	const { accepts = [] } = site;
	const isJudged = ({ params, instancePath }: Violation) => params.type !== undefined || !files.has(instancePath);
	try {
		const part = isLong(value) ? beginning(value) : value;
		const violations = violationsOf(open, value);
		// A shortcut: most values keep their schema.
		if (violations === undefined && part === value && closed(value)) return [];
		const wrong = gravest(bestBranches(violations ?? [])).filter(isJudged);
		if (wrong.length === 0) return judgeDrift();
		return wrong.map(draftFinding);

		function draftFinding(violation: Violation): DraftFinding {
			if (isUndeclared(violation) && accepts.includes("members")) return unknownMember(violation, value, site);
			return {
				rule: accepts.includes("values") ? "request-tolerated" : site.rule,
				pointer: site.pointer + pointerOf(violation),
				message: describeViolation(violation, value),
				line: lineOf(violation, site.line),
			};
		}

		function judgeDrift(): DraftFinding[] {
			const some = findDrift(closed, part);
			const all = some.length > 0 || part === value ? some : findDrift(closed, value);
			return all.filter(isJudged).map((departure) => driftFinding(departure, value, site));
		}
	} catch (error) {
		if (!isFullStack(error)) throw error;
		return [{ ...site, message: "expected what a program can read, got a value that nests too deeply or has too many members" }];
	}
}

const isUndeclared = ({ params }: Violation) => (params.additionalProperty ?? params.unevaluatedProperty) !== undefined;

/** Keeps only the type violation of a mistyped value, because a value of the wrong type breaks other keywords, too. */
function gravest(violations: Violation[]): Violation[] {
	const mistyped = new Set(violations.filter(({ keyword }) => keyword === "type").map(({ instancePath }) => instancePath));
	return violations.filter(({ keyword, instancePath }) => keyword === "type" || !mistyped.has(instancePath));
}

/** Validators recurse for each level of a value, so a deep value overflows the stack. Firefox throws an InternalError then. */
export function isFullStack(error: unknown): boolean {
	return error instanceof RangeError || (error instanceof Error && error.name === "InternalError");
}

/** Whether a value contains an array with more than `itemLimit` items. */
function isLong(value: unknown): boolean {
	if (Array.isArray(value)) return value.length > itemLimit || value.some(isLong);
	if (!isObject(value)) return false;
	let members = 0;
	let long = false;
	for (const name in value) {
		if (++members > memberLimit) throw tooMany();
		long = isLong(value[name]) || long;
	}
	return long;
}

/** A copy with only the first items of each array. */
function beginning(value: unknown): unknown {
	if (Array.isArray(value)) return value.slice(0, itemLimit).map(beginning);
	if (!isObject(value)) return value;
	const members = Object.entries(value);
	if (members.length > memberLimit) throw tooMany();
	return Object.fromEntries(members.map(([name, member]) => [name, beginning(member)]));
}

const tooMany = () => new RangeError(`More than ${memberLimit} members`);
