import type { MutantRuns } from "../mutant-run.ts";
import { scoreOf } from "../score.ts";

/** For programs: the score of each API, the same for the same files. */
export const json = (all: MutantRuns[]) =>
	`${JSON.stringify(Object.fromEntries(all.map((each) => [each.api, scoreOf(each)])), null, "\t")}\n`;
