import { parseArgs } from "node:util";
import { Misuse } from "../../src/misuse.ts";
import type { Trials } from "../../src/mutation/mutant-run.ts";
import { reports } from "../../src/mutation/report/formats.ts";

export const usage = `npm run mutation -- [options]

Changes each contract in every way that somebody could get it wrong, one change at a time, and says which changes no capture, sample,
variation or counterexample would notice.

  --format NAME   how to report: ${Object.keys(reports).join(", ")} (pretty)
  --out FILE      write the report there
  --floor N       less than N percent of the loosenings or of the tightenings of a contract noticed is a failure
  --api NAME      only one API, named as its folder under specs/
  --help          show this

Exit: 0 the contracts are strong enough, 1 they are not, or a mutant is listed as equivalent that is not, 2 nothing could be judged`;

export interface Options {
	report: (all: Trials[], sourceOf: (file: string) => string) => string;
	out: string | undefined;
	/** Percent. */
	floor: number | undefined;
	api: string | undefined;
}

/** Undefined where only help is asked for. */
export function readOptions(args: string[]): Options | undefined {
	const { help, floor, out, api, ...values } = parseOptions(args);
	if (help) return undefined;
	const report = reports[values.format];
	if (report === undefined) throw new Misuse(`--format ${values.format}: expected one of ${Object.keys(reports).join(", ")}`);
	if (floor !== undefined && !/^(100|\d{1,2}(\.\d+)?)$/.test(floor)) throw new Misuse(`--floor ${floor}: expected percent, from 0 to 100`);
	return { report, out, floor: floor === undefined ? undefined : Number(floor), api };
}

function parseOptions(args: string[]) {
	try {
		return parseArgs({
			args,
			options: {
				format: { type: "string", default: "pretty" },
				out: { type: "string" },
				floor: { type: "string" },
				api: { type: "string" },
				help: { type: "boolean", short: "h", default: false },
			},
		}).values;
	} catch (error) {
		throw new Misuse(`${error instanceof Error ? error.message : error} (--help lists the options)`);
	}
}
