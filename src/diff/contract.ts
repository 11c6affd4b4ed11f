import type { JsonObject } from "../openapi/document.ts";
import { describe } from "./describe.ts";
import type { Difference } from "./difference.ts";
import { type Level, rank } from "./level.ts";
import { locationLabel } from "./location-label.ts";
import { normalize } from "./normalize.ts";
import { type Break, breaksBetween } from "./redocly.ts";
import { rate } from "./rules.ts";
import { differencesBetween } from "./walk.ts";

/** A change of a contract. */
export interface Change {
	level: Level;
	/** In words, without a full stop. */
	what: string;
	/** The place for a reader of the contract, such as `POST /v1/consoles 200 /inventory/token`. */
	place: string;
	/** Where it is written: in the new bundle or, if it was removed, in the old one. */
	pointer: string;
}

/** The changes from one bundle to the other, the most severe first: those that redocly diff finds, and those that it misses. */
export async function changesBetween(bundleBefore: JsonObject, bundleAfter: JsonObject, redocly = breaksBetween): Promise<Change[]> {
	const [before, after] = [normalize(bundleBefore), normalize(bundleAfter)];
	const differences = differencesBetween(before, after).filter((each) => !(each.kind === "info" && each.member === "version"));
	// If only descriptions differ, nothing breaks. Redocly is slow, so it is not asked.
	const found = differences.every((each) => rate(each).level === "patch") ? [] : await redocly(before, after);
	const breaks = found.filter((each) => !differences.some((difference) => answers(difference, each)));
	const rest = differences.filter(
		({ pointer }) => !breaks.some(({ pointers }) => pointers.some((at) => isWithin(pointer, at) || isWithin(at, pointer))),
	);
	return gravest([...breaks.map((each) => broken(each, differences)), ...rest.map(rated)]);
}

/** Whether our own rule covers a break that redocly diff gets wrong: a schema that became one of several alternatives, or the reverse. */
const answers = ({ wrapped, holders }: Difference, { pointers }: Break) =>
	wrapped && pointers.some((at) => holders.some(({ id }) => isWithin(at, id)));

const isWithin = (pointer: string, folder: string) => pointer === folder || pointer.startsWith(`${folder}/`);

function broken({ what, pointers: [pointer = ""], steps }: Break, differences: Difference[]): Change {
	const own = differences.find((each) => each.pointer === pointer);
	return { level: "major", what, place: locationLabel(own?.steps ?? steps), pointer };
}

function rated(difference: Difference): Change {
	const { level, why } = rate(difference);
	const what = `${describe(difference)}${why === undefined ? "" : `: ${why}`}`;
	return { level, what, place: locationLabel(difference.steps), pointer: difference.pointer };
}

/** Reports a change of a shared component once, even if many operations use it. */
function gravest(changes: Change[]): Change[] {
	const once = new Map<string, Change>();
	for (const change of changes) {
		const key = `${change.pointer} ${change.what.split(": ")[0]}`;
		const known = once.get(key);
		if (known === undefined || rank(known.level) < rank(change.level)) once.set(key, change);
	}
	return [...once.values()].sort((a, b) => rank(b.level) - rank(a.level));
}
