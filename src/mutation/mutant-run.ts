import type { Spec } from "../openapi/document.ts";
import { SpecError } from "../openapi/spec-error.ts";
import type { Contracts } from "./contracts.ts";
import type { Equivalent } from "./equivalent.ts";
import type { Mutant } from "./mutant.ts";
import { mutantsOf } from "./mutants.ts";
import type { TestExchange } from "./test-exchanges.ts";
import { type Kill, Verdicts } from "./verdict.ts";

/** What became of a mutant. */
export interface MutantRun extends Omit<Mutant, "document"> {
	/** By a capture, a sample or what is constructed from them. */
	kill?: Kill;
	/** By a generated exchange, where nothing else kills it. */
	suiteKill?: Kill;
	/** Why no exchange can tell it from the contract. */
	equivalent?: string;
	/** Why the generator does not take it, so that it can never be published. */
	refused?: string;
}

/** The mutants of a contract before its evidence. */
export interface MutantRuns {
	api: string;
	/** The hand-written spec. */
	file: string;
	/** Nothing recorded: what is made of the spec alone defends nothing. */
	isUndefended: boolean;
	trials: MutantRun[];
	/** What is wrong with the list of equivalent mutants. */
	faults: string[];
}

/** What mutants are put before. */
export interface Suite {
	recorded: TestExchange[];
	samples: TestExchange[];
	/** Made only once a mutant survives the others that is no equivalent. */
	generated: () => Promise<TestExchange[]>;
	equivalents: Equivalent[];
}

/** Puts every mutant of a spec before the evidence, and the survivors before what is generated. */
export async function runMutants(
	spec: Spec,
	contracts: Contracts,
	{ recorded, samples, generated, equivalents }: Suite,
): Promise<MutantRuns> {
	const isUndefended = recorded.length === 0;
	const evidence = new Verdicts(contracts.own, isUndefended ? [] : [...recorded, ...samples]);
	const reasons = new Map(equivalents.map(({ mutant, reason }) => [mutant, reason]));
	const mutants = mutantsOf(contracts.model);
	const first = mutants.map((mutant): MutantRun => {
		const { document, ...told } = mutant;
		const equivalent = reasons.get(mutant.id);
		return { ...told, ...outcomeOf(contracts, mutant, evidence), ...(equivalent === undefined ? {} : { equivalent }) };
	});
	const survives = ({ kill, equivalent, refused }: MutantRun) => (kill ?? equivalent ?? refused) === undefined;
	const rest = first.some(survives) ? [...(isUndefended ? samples : []), ...(await generated())] : [];
	const suite = new Verdicts(contracts.own, rest);
	const trials = first.map((trial, index) => {
		const mutant = mutants[index];
		const { kill } = mutant !== undefined && survives(trial) ? outcomeOf(contracts, mutant, suite) : {};
		return kill === undefined ? trial : { ...trial, suiteKill: kill };
	});
	return { api: spec.api, file: spec.file, isUndefended, trials, faults: faultsIn(trials, equivalents) };
}

function outcomeOf(contracts: Contracts, mutant: Mutant, verdicts: Verdicts): Pick<MutantRun, "kill" | "refused"> {
	try {
		const judge = contracts.of(mutant.document());
		const kill = verdicts.killOf(judge.contracts);
		judge.forget();
		return kill === undefined ? {} : { kill };
	} catch (error) {
		if (!(error instanceof SpecError)) throw error;
		return { refused: error.message };
	}
}

/** An equivalent mutant that is killed is none, and one that is gone was perhaps renamed. */
function faultsIn(trials: MutantRun[], equivalents: Equivalent[]): string[] {
	const known = new Map(trials.map((trial) => [trial.id, trial]));
	return equivalents.flatMap(({ mutant, at }) => {
		const trial = known.get(mutant);
		if (trial === undefined) return [`${at}: no mutant ${mutant}; take it from the list or correct it`];
		return trial.kill === undefined ? [] : [`${at}: not equivalent, because "${trial.kill.evidence}" kills it; take it from the list`];
	});
}
