import type { Contract } from "../checker/contract.ts";
import { capturesOf, exchangeOf } from "../contracts/evidence/captures.ts";
import { counterexamplesOf } from "../contracts/evidence/counterexamples.ts";
import { variationsOf } from "../contracts/evidence/variations.ts";
import type { Entry } from "../har/entry.ts";
import type { Exchange } from "../har/exchange.ts";
import { type Grades, gradesOf } from "./provenance.ts";

/** An exchange that mutants are run against. */
export interface TestExchange {
	/** The place and the name of the exchange. */
	name: string;
	exchange: Exchange;
	grades: Grades;
}

/** The captures of an API, and the exchanges constructed from them: the variations, which keep the contract, and the counterexamples, which break it. */
export async function recordedExchanges(contract: Contract): Promise<TestExchange[]> {
	const recorded = [
		...capturesOf(contract.api).flatMap(({ name, entries }) =>
			entries.map((entry) => ({ name: `captures, ${name}: ${entry.comment}`, entry, provenance: entry._provenance })),
		),
		...variationsOf(contract).flatMap(({ name, variations }) => variations.map((each) => constructed(`variations, ${name}`, each))),
		...counterexamplesOf(contract).flatMap(({ name, counterexamples }) =>
			counterexamples.map((each) => constructed(`counterexamples, ${name}`, each)),
		),
	];
	return Promise.all(
		recorded.map(async ({ name, entry, provenance }) => ({ name, exchange: await exchangeOf(entry), grades: gradesOf(provenance) })),
	);
}

const constructed = (file: string, { name, entry }: { name: string; entry: Entry }) => ({
	name: `${file}: ${name}`,
	entry,
	provenance: { constructed: "from a capture" },
});
