import type { Style } from "../../checker/report/style.ts";
import { percentOf } from "../../checker/summary/percent.ts";
import type { MutantRuns } from "../mutant-run.ts";
import { gradeNames } from "../provenance.ts";
import { type ByClass, type Count, type Survivor, scoreOf } from "../score.ts";

/** For a person at a terminal. */
export const pretty = (all: MutantRuns[], style: Style) => `${all.map((trials) => one(trials, style)).join("\n\n")}\n`;

function one(trials: MutantRuns, style: Style): string {
	const { api, isUndefended } = trials;
	const { evidence, byGrade, suite, survivors, equivalent } = scoreOf(trials);
	const refused = trials.trials.filter((trial) => trial.refused !== undefined).length;
	const grades = gradeNames.map((grade, index) => row(`  ${index === 0 ? "" : "... "}${grade}`, byGrade[grade]));
	return [
		style("bold", `${api.padEnd(24)}${"loosening".padStart(20)}${"tightening".padStart(20)}`),
		...(isUndefended ? [`  ${api} is undefended: it has no captures, so that nothing counts as evidence.`] : []),
		row("evidence", evidence),
		...grades,
		row("with generated exchanges", suite),
		...(equivalent.length === 0 ? [] : [`  ${equivalent.length} more are equivalent: no exchange can tell them from the contract.`]),
		...(refused === 0 ? [] : [`  ${refused} more can never be published: the generator refuses them.`]),
		...survivors.map((survivor) => told(survivor, style)),
	].join("\n");
}

const row = (name: string, { loosening, tightening }: ByClass) => `  ${name.padEnd(24)}${cell(loosening)}${cell(tightening)}`;

function cell({ killed, total }: Count): string {
	const shown = total === 0 ? "100.0" : percentOf(killed, total);
	const text = `${killed}/${total} ${shown.padStart(6)} %`;
	return text.padStart(20);
}

function told({ spec, class: kind, change, killer, generated }: Survivor, style: Style): string {
	const known = generated === null ? "" : `\n           is killed by ${generated}, which no file holds`;
	return `  ${style("red", "survives")} ${spec} ${kind}: ${change}\n           would be killed by ${killer}${known}`;
}
