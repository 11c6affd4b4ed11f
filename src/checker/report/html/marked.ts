import { steps } from "../../../openapi/json-pointer.ts";
import type { Line } from "./lines.ts";
import { requestLine } from "./message.ts";

/** The number of lines that are shown around each finding, and from the beginning. The rest of a long list shows nothing new. */
const around = 3;
const beginning = 25;
const widest = 2_000;

/** A line with the pointers of its findings, or the number of lines that are left out. */
export type Row = { text: string; found: string[] } | { leftOut: number };

/** The lines to show, with the findings marked. */
export function marked(lines: readonly Line[], pointers: readonly string[]): Row[] {
	const found = Map.groupBy(new Set(pointers), (pointer) => lineOf(lines, pointer));
	const near = [...found.keys()].filter((at) => at !== -1);
	const isWanted = (at: number) => at < beginning || near.some((each) => Math.abs(each - at) <= around);
	const rows: Row[] = [];
	for (const [at, { text }] of lines.entries()) {
		const last = rows.at(-1);
		if (isWanted(at)) rows.push({ text: narrow(text), found: found.get(at) ?? [] });
		else if (last !== undefined && "leftOut" in last) last.leftOut++;
		else rows.push({ leftOut: 1 });
	}
	return rows;
}

const narrow = (text: string) => (text.length <= widest ? text : `${text.slice(0, widest)} … and ${text.length - widest} characters more`);

/** The line of a value. If the value is missing, the line of its nearest ancestor, or -1. */
function lineOf(lines: readonly Line[], pointer: string): number {
	const place = pointer.replace(/^\/request\/(?:method|path|query)(?=\/|$).*/, requestLine);
	for (let length = steps(place).length; length > 1; length--) {
		const wanted = place.split("/", length + 1).join("/");
		const at = lines.findIndex((line) => line.pointer === wanted);
		if (at !== -1) return at;
	}
	return -1;
}
