import { HarError, type Summary, Tally } from "../../checker/index.ts";
import { percentOf } from "../../checker/percent.ts";
import { reportOf } from "../../checker/report.ts";
import { loadContracts, loadInventories } from "../contracts.ts";
import { writeDrift } from "./drift.ts";
import { Misuse } from "./misuse.ts";
import { type Options, readOptions, usage } from "./options.ts";
import { Output } from "./output.ts";
import { recordingsIn } from "./recordings.ts";
import { run } from "./run.ts";
import { surroundingsOf } from "./surroundings.ts";

try {
	const options = readOptions();
	if (options === undefined) console.log(usage);
	else process.exitCode = await check(options);
} catch (error) {
	if (!(error instanceof Misuse || error instanceof HarError)) throw error;
	console.error(error.message);
	process.exitCode = 2;
}

async function check(options: Options): Promise<number> {
	const { format, strict, floor, drift, scope } = options;
	const recordings = recordingsIn(options.paths);
	const [contracts, inventories] = await Promise.all([loadContracts(), loadInventories()]);
	const apis = contracts.map(({ api }) => api);
	if (apis.length === 0) throw new Misuse("There is no contract under generated/; npm run generate makes them");
	if (scope.api !== undefined && !apis.includes(scope.api)) throw new Misuse(`--api ${scope.api}: expected one of ${apis.join(", ")}`);
	const report = await reportOf(format, await surroundingsOf(format, strict));
	const summary = await run(recordings, contracts, options, report, new Tally(inventories), new Output());
	if (drift !== undefined) writeDrift(drift, summary, inventories);
	const isBroken = summary.levels.error > 0 || (strict && summary.drift.length > 0);
	return isBroken || isUnder(floor, summary) ? 1 : 0;
}

function isUnder(floor: number | undefined, { coverage: { covered, total } }: Summary): boolean {
	const percent = (covered / total) * 100;
	if (floor === undefined || percent >= floor) return false;
	console.error(`The exchanges cover ${percentOf(covered, total)} % of what the contracts declare, less than --coverage-floor ${floor}`);
	return true;
}
