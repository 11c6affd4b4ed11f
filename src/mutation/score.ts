import type { MutantRun, MutantRuns } from "./mutant-run.ts";
import type { Class } from "./mutator.ts";
import { type Grade, gradeNames } from "./provenance.ts";

export type Count = { killed: number; total: number };
export type ByClass = Record<Class, Count>;

/** The score of a contract: how many of its mutants are killed. */
export interface Score {
	/** By captures, samples, and the exchanges constructed from them. */
	evidence: ByClass;
	/** By evidence of this grade or a better one. */
	byGrade: Record<Grade, ByClass>;
	/** By the evidence and the generated exchanges. */
	suite: ByClass;
	/** The mutants that the evidence does not kill. */
	survivors: Survivor[];
	equivalent: { mutant: string; spec: string; reason: string }[];
}

export interface Survivor {
	mutant: string;
	class: Class;
	/** `file:line` in the hand-written spec. */
	spec: string;
	change: string;
	/** The exchange that would kill the mutant. */
	killer: string;
	/** The generated exchange that kills the mutant, or null. */
	generated: string | null;
}

export function scoreOf({ file, trials }: MutantRuns): Score {
	const counted = trials.filter(({ equivalent, refused }) => equivalent === undefined && refused === undefined);
	const at = ({ line }: MutantRun) => `${file}:${line}`;
	const byGrade = gradeNames.map((grade, index) => [
		grade,
		byClass(counted, ({ kill }) => kill !== undefined && gradeNames.indexOf(kill.grade) <= index),
	]);
	return {
		evidence: byClass(counted, ({ kill }) => kill !== undefined),
		byGrade: Object.fromEntries(byGrade),
		suite: byClass(counted, ({ kill, suiteKill }) => (kill ?? suiteKill) !== undefined),
		survivors: counted
			.filter(({ kill }) => kill === undefined)
			.map((trial) => ({
				mutant: trial.id,
				class: trial.class,
				spec: at(trial),
				change: trial.change,
				killer: trial.killer,
				generated: trial.suiteKill?.evidence ?? null,
			})),
		equivalent: trials.flatMap((trial) =>
			trial.equivalent === undefined ? [] : [{ mutant: trial.id, spec: at(trial), reason: trial.equivalent }],
		),
	};
}

function byClass(trials: MutantRun[], isKilled: (trial: MutantRun) => boolean): ByClass {
	const count = (wanted: Class) => {
		const ofClass = trials.filter((trial) => trial.class === wanted);
		return { killed: ofClass.filter(isKilled).length, total: ofClass.length };
	};
	return { loosening: count("loosening"), tightening: count("tightening") };
}

/** 100 if there is no mutant. */
export const percent = ({ killed, total }: Count) => (total === 0 ? 100 : (killed / total) * 100);
