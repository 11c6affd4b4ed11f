import type { Spec } from "../openapi/document.ts";
import { SpecError } from "../openapi/spec-error.ts";
import type { Contracts } from "./contracts.ts";
import type { Equivalent } from "./equivalent.ts";
import type { Mutant, PlacedMutant } from "./mutant.ts";
import { mutantsOf } from "./mutants.ts";
import type { TestExchange } from "./test-exchanges.ts";
import { type Kill, Verdicts } from "./verdict.ts";

/** A mutant and its outcome. */
export interface MutantRun extends Omit<Mutant, "document"> {
	/** The kill by a capture, a sample, or an exchange constructed from them. */
	kill?: Kill;
	/** The kill by a generated exchange, if nothing else kills the mutant. */
	suiteKill?: Kill;
	/** The reason why no exchange can tell the mutant from the contract. */
	equivalent?: string;
	/** The reason why the generator refuses the mutant. It can then never be published. */
	refused?: string;
}

/** The mutants of a contract, after they were run against its evidence. */
export interface MutantRuns {
	api: string;
	/** The hand-written spec. */
	file: string;
	/** Nothing is recorded. Exchanges that are made from the spec alone defend nothing. */
	isUndefended: boolean;
	trials: MutantRun[];
	/** Mistakes in the list of equivalent mutants. */
	faults: string[];
}

/** The exchanges that mutants are run against. */
export interface Suite {
	recorded: TestExchange[];
	samples: TestExchange[];
	/** Made only of operations of which a mutant survives the other exchanges and is not equivalent, a list for each. */
	generated: (operationIds: ReadonlySet<string>) => Promise<Iterable<TestExchange[]>>;
	equivalents: Equivalent[];
}

/** Runs every mutant of a spec against the evidence, and the survivors against the generated exchanges. */
export async function runMutants(
	spec: Spec,
	contracts: Contracts,
	{ recorded, samples, generated, equivalents }: Suite,
): Promise<MutantRuns> {
	const isUndefended = recorded.length === 0;
	const evidence = new Verdicts(contracts.own, [...recorded, ...samples]);
	const reasons = new Map(equivalents.map(({ mutant, reason }) => [mutant, reason]));
	const mutants = mutantsOf(contracts.model);
	const defended = isUndefended ? [] : evidence.operationIds;
	const trials = mutants.map((mutant): MutantRun => {
		const { document: _, operationId: __, ...told } = mutant;
		const equivalent = reasons.get(mutant.id);
		const { kill, refused } = outcomeOf(contracts, mutant, evidence, defended);
		return {
			...told,
			...(kill !== undefined && !isUndefended && { kill }),
			...(refused !== undefined && { refused }),
			...(equivalent !== undefined && { equivalent }),
			...(kill !== undefined && isUndefended && equivalent === undefined && { suiteKill: kill }),
		};
	});
	const undefended = new Set(trials.flatMap((trial, index) => (survives(trial) ? (mutants[index]?.operationId ?? []) : [])));
	if (undefended.size > 0) runSurvivors(contracts, mutants, trials, await generated(undefended));
	return { api: spec.api, file: spec.file, isUndefended, trials, faults: faultsIn(trials, equivalents) };
}

const survives = ({ kill, equivalent, refused }: MutantRun) => (kill ?? equivalent ?? refused) === undefined;

/** Notes which survivors are killed by generated exchanges: those of each operation by turns, so that they are not all in memory together. */
function runSurvivors(contracts: Contracts, mutants: PlacedMutant[], trials: MutantRun[], generated: Iterable<TestExchange[]>): void {
	// What is generated of a shared schema tells as much in one operation as in all.
	const byOperation = Map.groupBy(mutants.entries(), ([, { operationId }]) => operationId);
	for (const exchanges of generated) {
		const suite = new Verdicts(contracts.own, exchanges);
		for (const [index, mutant] of suite.operationIds.flatMap((operationId) => byOperation.get(operationId) ?? [])) {
			const trial = trials[index];
			if (trial === undefined || trial.suiteKill !== undefined || !survives(trial)) continue;
			const { kill } = outcomeOf(contracts, mutant, suite, []);
			if (kill !== undefined) trial.suiteKill = kill;
		}
	}
}

function outcomeOf(
	contracts: Contracts,
	mutant: PlacedMutant,
	verdicts: Verdicts,
	wanted: readonly string[],
): Pick<MutantRun, "kill" | "refused"> {
	try {
		const operationIds = new Set([...wanted, mutant.operationId]);
		const judge = contracts.of(mutant.document(), operationIds);
		const kill = verdicts.killOf(judge.contracts, operationIds);
		judge.forget();
		return kill === undefined ? {} : { kill };
	} catch (error) {
		if (!(error instanceof SpecError)) throw error;
		return { refused: error.message };
	}
}

/** The mistakes in a list of equivalent mutants: one that is killed is not equivalent, and one that no longer exists may have been renamed. */
function faultsIn(trials: MutantRun[], equivalents: Equivalent[]): string[] {
	const known = new Map(trials.map((trial) => [trial.id, trial]));
	return equivalents.flatMap(({ mutant, at }) => {
		const trial = known.get(mutant);
		if (trial === undefined) return [`${at}: no mutant ${mutant}; take it from the list or correct it`];
		return trial.kill === undefined ? [] : [`${at}: not equivalent, because "${trial.kill.evidence}" kills it; take it from the list`];
	});
}
