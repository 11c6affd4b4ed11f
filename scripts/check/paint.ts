import type { Writable } from "node:stream";
import { styleText } from "node:util";
import type { Surroundings } from "../../src/checker/report/report.ts";

const colours = { ok: "green", drift: "yellow", error: "red" } as const;

/** Colours words where the stream shows colours. The words are few, and asking the terminal for each is slow. */
export function painter(stream: Writable): Surroundings["paint"] {
	const painted = new Map<string, string>();
	return (level, word) => {
		const known = painted.get(level + word) ?? styleText(colours[level], word, { stream });
		painted.set(level + word, known);
		return known;
	};
}
