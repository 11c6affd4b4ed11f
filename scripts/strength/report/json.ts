import { scoreOf } from "../score.ts";
import type { Trials } from "../trial.ts";

/** For programs: the score of each API, the same for the same files. */
export const json = (all: Trials[]) => `${JSON.stringify(Object.fromEntries(all.map((each) => [each.api, scoreOf(each)])), null, "\t")}\n`;
