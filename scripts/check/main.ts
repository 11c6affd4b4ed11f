import { HarError, type Summary, Tally } from "../../src/checker/index.ts";
import { reportOf } from "../../src/checker/report/formats.ts";
import { percentOf } from "../../src/checker/summary/percent.ts";
import { loadContracts, loadInventories } from "../../src/contracts/load.ts";
import { recordingsIn } from "../../src/contracts/recordings/files.ts";
import { Misuse } from "../../src/misuse.ts";
import type { Terminal } from "../terminal.ts";
import { writeDrift } from "./drift.ts";
import { type Options, readOptions, usage } from "./options.ts";
import { Output } from "./output.ts";
import { painter } from "./paint.ts";
import { run } from "./run.ts";
import { surroundingsOf } from "./surroundings.ts";

/** `npm run check`, from its arguments to its exit code. */
export async function main(args: string[], terminal: Terminal): Promise<number> {
	try {
		const options = readOptions(args);
		if (options !== undefined) return await check(options, terminal);
		terminal.stdout.write(`${usage}\n`);
		return 0;
	} catch (error) {
		if (!(error instanceof Misuse || error instanceof HarError)) throw error;
		terminal.say(error.message);
		return 2;
	}
}

async function check(options: Options, { stdout, say }: Terminal): Promise<number> {
	const { format, strict, floor, drift, scope } = options;
	const recordings = recordingsIn(options.paths);
	const [contracts, inventories] = await Promise.all([loadContracts(), loadInventories()]);
	const apis = contracts.map(({ api }) => api);
	if (apis.length === 0) throw new Misuse("There is no contract under generated/; npm run generate makes them");
	if (scope.api !== undefined && !apis.includes(scope.api)) throw new Misuse(`--api ${scope.api}: expected one of ${apis.join(", ")}`);
	const report = await reportOf(format, surroundingsOf(strict, painter(stdout)));
	const summary = await run(recordings, contracts, options, report, new Tally(inventories), new Output(stdout));
	if (drift !== undefined) writeDrift(drift, summary, inventories, say);
	const isBroken = summary.levels.error > 0 || (strict && summary.drift.length > 0);
	return isBroken || isUnder(floor, summary, say) ? 1 : 0;
}

function isUnder(floor: number | undefined, { coverage: { covered, total } }: Summary, say: Terminal["say"]): boolean {
	const percent = (covered / total) * 100;
	if (floor === undefined || percent >= floor) return false;
	say(`The exchanges cover ${percentOf(covered, total)} % of what the contracts declare, less than --coverage-floor ${floor}`);
	return true;
}
