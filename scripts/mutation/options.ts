import { parseArgs } from "node:util";
import { Misuse } from "../../src/misuse.ts";

export const usage = `npm run mutation -- [options]

Changes each contract in every way that somebody could get it wrong, one change at a time, and says which changes no capture, sample,
variation or counterexample would notice.

  --format NAME   how to report: pretty, json, html (pretty)
  --out FILE      write the report there
  --floor N       less than N percent of the loosenings or of the tightenings of a contract noticed is a failure
  --api NAME      only one API, named as its folder under specs/
  --help          show this

Exit: 0 the contracts are strong enough, 1 they are not, or a mutant is listed as equivalent that is not, 2 nothing could be judged`;

const formats = ["pretty", "json", "html"] as const;

export interface Options {
	format: (typeof formats)[number];
	out: string | undefined;
	/** Percent. */
	floor: number | undefined;
	api: string | undefined;
}

/** Undefined where only help is asked for. */
export function readOptions(args: string[]): Options | undefined {
	const { help, floor, out, api, ...values } = parseOptions(args);
	if (help) return undefined;
	const format = formats.find((each) => each === values.format);
	if (format === undefined) throw new Misuse(`--format ${values.format}: expected pretty, json or html`);
	if (floor !== undefined && !/^(100|\d{1,2}(\.\d+)?)$/.test(floor)) throw new Misuse(`--floor ${floor}: expected percent, from 0 to 100`);
	return { format, out, floor: floor === undefined ? undefined : Number(floor), api };
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
