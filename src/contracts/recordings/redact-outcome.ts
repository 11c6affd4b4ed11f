import type { Entry } from "../../har/entry.ts";
import { isObject } from "../../openapi/json-pointer.ts";
import type { Secrets } from "../../redaction/placeholders/secrets.ts";
import { LeftOut } from "../../redaction/redaction.ts";

/** What became of the exchanges of a recording. */
export class Outcome {
	written = 0;
	/** Members of recorders' own, comments and cookies apart from their header. */
	dropped = 0;
	/** Exchanges that no contract knows. */
	unknown = 0;
	/** The recording breaks off. */
	isPart = false;
	/** The other exchanges that are not written, by their place in the recording. */
	readonly left: { index: number; reason: LeftOut }[] = [];

	add(entry: unknown, redacted: Entry | LeftOut, index: number): void {
		if (!(redacted instanceof LeftOut)) {
			this.written++;
			this.dropped += ownMembers(entry);
		} else if (redacted.reason === "no contract knows it") this.unknown++;
		else this.left.push({ index, reason: redacted });
	}
}

const standard = new Set(["startedDateTime", "time", "timings", "request", "response", "cache"]);

function ownMembers(entry: unknown): number {
	if (!isObject(entry)) return 0;
	const sides = [entry.request, entry.response].filter(isObject);
	const inSides = sides.flatMap((side) => Object.keys(side).filter((name) => name.startsWith("_") || name === "comment"));
	return Object.keys(entry).filter((name) => !standard.has(name)).length + inSides.length;
}

/** How many of the exchanges that are not written are named one by one. */
const limit = 20;

/** The end of a run: a line for each kind of thing that is not in the file, and where the file is. */
export function describeOutcome(
	{ written, dropped, unknown, left }: Outcome,
	{ replaced, index }: Pick<Secrets, "replaced" | "index">,
	to: string | undefined,
): string[] {
	return [
		...left
			.slice(0, limit)
			.map(({ index, reason: { reason, pointer } }) => `exchange ${index} is left out: ${reason}${pointer === "" ? "" : ` in ${pointer}`}`),
		`replaced: ${counted(replaced, "value")} by placeholders`,
		...(index.isFull
			? [`looked for: the first ${counted(index.size, "secret")}; later ones are replaced in their own places, but not found in what stays`]
			: []),
		...(dropped > 0 ? [`dropped: ${counted(dropped, "member")} of the recorder's own`] : []),
		...(unknown > 0 ? [`left out: ${counted(unknown, "exchange")} that no contract knows`] : []),
		...(left.length > 0 ? [`left out: ${counted(left.length, "exchange")} that cannot be written safely`] : []),
		`written: ${counted(written, "exchange")}${to === undefined ? "" : ` to ${to}`}`,
	];
}

const counted = (count: number, what: string) => `${count.toLocaleString("en")} ${what}${count === 1 ? "" : "s"}`;
