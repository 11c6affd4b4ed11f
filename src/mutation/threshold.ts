import { percentOf } from "../checker/summary/percent.ts";
import type { MutantRuns } from "./mutant-run.ts";
import { percent, scoreOf } from "./score.ts";

/**
 * A line for each class of each contract whose evidence kills less than `floor` percent. Undefended contracts are reported as such and left out here,
 * unless all are undefended.
 */
export function belowThreshold(floor: number, all: MutantRuns[]): string[] {
	const defended = all.filter(({ isUndefended }) => !isUndefended);
	return (defended.length === 0 ? all : defended).flatMap((trials) =>
		Object.entries(scoreOf(trials).evidence)
			.filter(([, count]) => percent(count) < floor)
			.map(([kind, count]) => {
				const killed = `${count.killed} of ${count.total}`;
				return `${trials.api}: the evidence kills ${killed} mutants that are a ${kind}, ${percentOf(count.killed, count.total)} %, less than --floor ${floor}`;
			}),
	);
}
