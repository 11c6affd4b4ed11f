import type { Contract } from "../../../checker/contract.ts";
import type { SummaryCollector } from "../../../checker/index.ts";
import type { Scope } from "../../../checker/match/scope.ts";
import type { Told } from "../../../checker/report/formats.ts";

/** What the exchanges of all recordings are judged by, and what of them is kept. */
export interface Judging {
	/** The folder of the contracts, if it is not this program's. */
	root?: URL | undefined;
	contracts: readonly Contract[];
	scope: Scope;
	collector: SummaryCollector;
	/** The exchanges that the report is told of. */
	told: Told;
}
