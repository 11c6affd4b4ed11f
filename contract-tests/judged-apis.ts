import type { Contract } from "../src/checker/contract.ts";
import type { Validators } from "../src/client/validators.ts";
import { capturesOf, exchangeOf } from "../src/contracts/evidence/captures.ts";
import { counterexamplesOf } from "../src/contracts/evidence/counterexamples.ts";
import { loadContracts } from "../src/contracts/load.ts";
import type { Exchange } from "../src/har/exchange.ts";
import { type Reply, repliesIn } from "./agreement.ts";
import { operations } from "./operations.ts";

/** An API with all its known exchanges, for the client's validators and the checker. */
interface JudgedApi {
	api: string;
	contract: Contract;
	validators: Validators;
	/** The captures, and the examples of every response. */
	shown: Exchange[];
	/** The counterexamples. */
	broken: Exchange[];
	/** The replies of all of them. */
	replies: Reply[];
}

export const judgedApis = async (): Promise<JudgedApi[]> => Promise.all((await loadContracts()).map(judgedApi));

async function judgedApi(contract: Contract): Promise<JudgedApi> {
	const { api } = contract;
	const { validators }: { validators: Validators } = await import(`../generated/${api}/validators.js`);
	const captured = await Promise.all(capturesOf(api).flatMap(({ entries }) => entries.map(exchangeOf)));
	const broken = await Promise.all(
		counterexamplesOf(contract).flatMap(({ counterexamples }) => counterexamples.map(({ entry }) => exchangeOf(entry))),
	);
	const shown = [...captured, ...examplesOf(api)];
	return { api, contract, validators, shown, broken, replies: repliesIn(contract, [...shown, ...broken]) };
}

function examplesOf(api: string): Exchange[] {
	return operations
		.filter((operation) => operation.api === api)
		.flatMap(({ method, target, answers }) =>
			answers.map(({ status, mediaType, text }) => ({
				file: "examples",
				index: 0,
				method,
				url: new URL(target, "https://cloud.example"),
				status,
				request: { headers: [] },
				response: { headers: mediaType === undefined ? [] : [["content-type", mediaType] as [string, string]], body: { text } },
			})),
		);
}
