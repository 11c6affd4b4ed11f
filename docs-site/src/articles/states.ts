import type { MockState, SampleName } from "../../../src/openapi/mock-states/state.ts";
import { fill } from "../locale.ts";
import type { State } from "../reference/states.ts";
import type { Words } from "../text.ts";
import { code, table } from "./table.ts";

/** The states of an operation in the mock, with how each is reached. */
export const stateTable = (states: readonly State[], t: Words): string =>
	[t.statesNote, table(stateHead(t), stateRows(states, t))].join("\n\n");

export const stateHead = (t: Words) => [t.state, t.reply, t.stateByHeader, t.stateByValue];

/** Markdown. */
export const stateRows = (states: readonly State[], t: Words): string[][] =>
	states.map((state) => [
		code(state.name),
		leadsTo(state, t).join(t.semicolon),
		code(`Prefer: state=${state.name}`),
		state.behaving.map(({ name, value }) => `${code(name)}${t.colon}${code(value)}`).join(t.semicolon),
	]);

/** What the mock then does, in a few words each. Markdown. */
export function leadsTo({ answer, jobAnswers = [], delay, fault, page, sequence }: MockState, t: Words): string[] {
	const [least, most] = delay ?? [];
	return [
		...(least === undefined ? [] : [fill(t.stateDelay, { time: least === most ? least : `${least}–${most}` })]),
		...(answer === undefined ? [] : [labelOf(answer)]),
		...(jobAnswers.length === 0 ? [] : [`${t.stateJob}${t.colon}${jobAnswers.map(labelOf).join(t.comma)}`]),
		...(fault === undefined ? [] : [t.stateFaults[fault]]),
		...(page === undefined ? [] : [fill(t.statePage, { status: page.status })]),
		...(sequence === undefined ? [] : [`${t.stateInTurn}${t.colon}${sequence.map(code).join(t.comma)}`]),
		...(answer === undefined && fault === undefined && page === undefined && sequence === undefined ? [t.stateUsual] : []),
	];
}

const labelOf = ({ status, example }: SampleName): string => (example === undefined ? `${status}` : `${status} ${code(example)}`);
