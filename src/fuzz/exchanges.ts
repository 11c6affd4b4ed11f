import fc, { type Arbitrary } from "fast-check";
import { rules } from "../checker/finding.ts";
import type { Exchange } from "../har/exchange.ts";
import type { Spec } from "../openapi/document.ts";
import { requestFaults } from "./faults.ts";
import { successOf } from "./message.ts";
import { readOperations } from "./operation.ts";
import { type Sent, targetOf, validRequests } from "./request.ts";
import { type Got, responseSteps, validResponses } from "./response.ts";
import { directedValues } from "./values/valid.ts";

export interface GeneratedExchange {
	exchange: Exchange;
	/** `unknown`: the exchange keeps the contract and shows one drift. */
	expected: "kept" | "unknown" | "broken";
	/** What was generated: operation, message, keyword and pointer. */
	name: string;
}

interface Options {
	seed: number;
	/** The number of exchanges of each kind, for each request and for each media type of each response. */
	perSchema: number;
	/** Only of these operations. */
	operationIds?: ReadonlySet<string>;
}

/** Exchanges that keep a contract, and exchanges that break it in one place each. Every place is broken at least once. The same seed gives the same list. */
export function generatedExchanges(spec: Spec, { seed, perSchema, operationIds }: Options): GeneratedExchange[] {
	const values = directedValues(spec);
	const some = <T>(arbitrary: Arbitrary<T>, numRuns = perSchema) => fc.sample(arbitrary, { seed, numRuns });
	const operations = readOperations(spec).filter(({ operationId }) => operationIds?.has(operationId) ?? true);
	return operations.flatMap((operation) => {
		const { operationId } = operation;
		const right = validRequests(values.request, operation);
		const accepted = successOf(operation.responses);
		const answer = (accepted === undefined ? [] : some(validResponses(values.response, accepted), 1))[0];
		const [plain] = some(right, 1);
		const made = (
			name: string,
			expected: GeneratedExchange["expected"],
			sent: Sent | undefined,
			got: Got | undefined,
		): GeneratedExchange[] =>
			sent === undefined || got === undefined ? [] : [{ name: `${operationId} ${name}`, expected, exchange: exchangeOf(sent, got) }];
		const kept = some(right).flatMap((sent) => made("request", "kept", sent, answer));
		const faults = accepted?.startsJob ? [] : requestFaults(values.request, operation);
		const broken = faults.flatMap(({ keyword, pointer, requests, rule }) =>
			some(requests, Math.ceil(perSchema / faults.length)).flatMap((sent) =>
				made(`${keyword} ${pointer}`, rules[rule] === "drift" ? "unknown" : "broken", sent, answer),
			),
		);
		const answers = operation.responses.flatMap((response) => {
			const steps = responseSteps(values.response, response);
			return [
				...some(validResponses(values.response, response)).flatMap((got) => made(`${response.status}`, "kept", plain, got)),
				...steps.flatMap(({ keyword, pointer, isBroken, responses }) =>
					some(responses, Math.ceil(perSchema / steps.length)).flatMap((got) =>
						made(`${response.status} ${keyword} ${pointer}`, isBroken ? "broken" : "unknown", plain, got),
					),
				),
			];
		});
		return [...kept, ...broken, ...answers];
	});
}

/** The whole exchange, as if it had been recorded. */
export function exchangeOf(sent: Sent, { response: { status }, headers, body }: Got): Exchange {
	return {
		file: "generated",
		index: 0,
		method: sent.operation.method,
		url: new URL(`http://generated.example${targetOf(sent)}`),
		status,
		request: { headers: sent.headers, body: { text: sent.body ?? "" } },
		response: { headers, body: { text: body } },
	};
}
