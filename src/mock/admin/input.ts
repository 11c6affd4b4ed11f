import type { Body } from "../../har/exchange.ts";
import { jsonOf } from "../../har/parse-json.ts";
import { Misuse } from "../../misuse.ts";
import { isObject } from "../../openapi/json-pointer.ts";
import { usual } from "../../openapi/mock-states/state.ts";
import { durationForm, readDuration } from "../spaces/duration.ts";
import type { Run } from "../spaces/run-state.ts";

/** Longer than any test calls. */
const sequenceLimit = 1_000;

const runForm = 'expected an object, as { "vm": "stopped", "service": ["throttled", "ok"] }';

/** The states of a run. Throws a {@link Misuse} for one that no API declares. */
export function checkedRun(value: unknown, states: ReadonlyMap<string, readonly string[]>): Run {
	if (!isObject(value) || Array.isArray(value)) throw new Misuse(`${runForm}, got ${shown(value)}`);
	return Object.fromEntries(
		Object.entries(value).map(([subject, wanted]) => {
			const known = states.get(subject);
			if (known === undefined) throw new Misuse(`there is no subject ${shown(subject)}; expected ${[...states.keys()].join(", ")}`);
			const names: unknown[] = Array.isArray(wanted) ? wanted : [wanted];
			const unknown = names.find((name) => typeof name !== "string" || (name !== usual && !known.includes(name)));
			if (names.length === 0 || unknown !== undefined)
				throw new Misuse(`${subject} has no state ${shown(unknown)}; expected ${[...known, usual].join(", ")}, or a list of them`);
			if (names.length > sequenceLimit) throw new Misuse(`${subject} has ${names.length} states; expected ${sequenceLimit} at most`);
			return [subject, Array.isArray(wanted) ? names.map(String) : String(wanted)];
		}),
	);
}

export const readRun = (body: Body, states: ReadonlyMap<string, readonly string[]>): Run => checkedRun(valueIn(body, runForm), states);

const clockForm = 'expected { "advance": "31m" } or { "now": "2030-01-01T00:00:00Z" }';
/** https://www.rfc-editor.org/rfc/rfc3339#section-5.6 */
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/;

/** By how many milliseconds a clock is set forward that is at `now`. */
export function readClock(body: Body, now: number): number {
	const value = valueIn(body, clockForm);
	const { advance, now: wanted, ...others } = isObject(value) ? (value as Record<string, unknown>) : {};
	if ((advance === undefined) === (wanted === undefined) || Object.keys(others).length > 0)
		throw new Misuse(`${clockForm}, got ${shown(value)}`);
	return wanted === undefined ? checkedDuration(advance) : untilMoment(wanted, now);
}

export function checkedDuration(value: unknown): number {
	const ms = readDuration(value);
	if (ms === undefined) throw new Misuse(`${durationForm}, got ${shown(value)}`);
	return ms;
}

function untilMoment(value: unknown, now: number): number {
	const wanted = typeof value === "string" && moment.test(value) ? Date.parse(value) : Number.NaN;
	if (Number.isNaN(wanted)) throw new Misuse(`expected a moment, as 2030-01-01T00:00:00Z, got ${shown(value)}`);
	if (wanted < now) throw new Misuse(`a clock is set forward only, and it is ${new Date(now).toISOString()} already`);
	return wanted - now;
}

function valueIn(body: Body, form: string): unknown {
	const json = "text" in body ? jsonOf(body) : undefined;
	if (json === undefined || !("value" in json)) throw new Misuse(`${form}, got no JSON`);
	return json.value;
}

/** Nobody reads more in a line. */
const shown = (value: unknown) => (JSON.stringify(value) ?? "nothing").slice(0, 80);
