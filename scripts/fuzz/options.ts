import { parseArgs } from "node:util";
import { Misuse } from "../../src/misuse.ts";

/** What `npm run fuzz` is asked for, as the variables that contract-tests/generated/property.ts reads. */
export function fuzzVariables(args: string[]): Record<string, string> {
	const { values, positionals } = read(args);
	const { runs = "100000", seed = String(Math.trunc(Math.random() * 2 ** 31)), path } = values;
	const [name, ...more] = positionals;
	if (!/^[1-9]\d{0,8}$/.test(runs)) throw new Misuse(`--runs ${runs} is no number of values`);
	if (!/^\d{1,10}$/.test(seed) || Number(seed) >= 2 ** 31) throw new Misuse(`--seed ${seed} is no seed`);
	if (path !== undefined && !/^\d+(:\d+)*$/.test(path)) throw new Misuse(`--path ${path} is no path`);
	if (path !== undefined && name === undefined) throw new Misuse("--path needs the name of its property");
	if (more.length > 0) throw new Misuse(`${more[0]} is one name too many; put the property's in quotes`);
	return {
		GENERATED_RUNS: runs,
		GENERATED_SEED: seed,
		...(path === undefined ? {} : { GENERATED_PATH: path }),
		...(name === undefined ? {} : { GENERATED_ONLY: name }),
	};
}

const options = { runs: { type: "string" }, seed: { type: "string" }, path: { type: "string" } } as const;

function read(args: string[]) {
	try {
		return parseArgs({ args, options, allowPositionals: true });
	} catch (error) {
		throw new Misuse(error instanceof Error ? (error.message.split(/\.?\s*\n|\. /)[0] ?? "") : String(error));
	}
}
