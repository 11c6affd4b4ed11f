import fc, { type Arbitrary } from "fast-check";
import { rules } from "../checker/finding.ts";
import type { Exchange } from "../har/exchange.ts";
import type { Spec } from "../openapi/document.ts";
import { requestFaults } from "./faults.ts";
import { type Response, successOf } from "./message.ts";
import { type Operation, readOperations } from "./operation.ts";
import { type Sent, targetOf, validRequests } from "./request.ts";
import { type Got, responseSteps, validResponses } from "./response.ts";
import { directedValues } from "./values/valid.ts";
import type { Values } from "./values/values.ts";

/** `unknown`: the exchange keeps the contract and shows one drift. */
type Expected = "kept" | "unknown" | "broken";

export interface GeneratedExchange {
	exchange: Exchange;
	expected: Expected;
	/** What was generated: operation, message, keyword and pointer. */
	name: string;
}

interface Reply extends Pick<GeneratedExchange, "name" | "expected"> {
	got: Got;
}

type Sample = <T>(arbitrary: Arbitrary<T>, count?: number) => T[];

interface Options {
	seed: number;
	/** The number of exchanges of each kind, for each request and for each media type of each response. */
	perSchema: number;
	/** Only of these operations. */
	operationIds?: ReadonlySet<string>;
}

/** Exchanges that keep a contract, and exchanges that break it in one place each. Every place is broken at least once. The same seed gives the same list. */
export const generatedExchanges = (spec: Spec, options: Options): GeneratedExchange[] => [...exchangesByOperation(spec, options)].flat();

/** The same, operation by operation: together, those of many operations take much memory. */
export function* exchangesByOperation(spec: Spec, { seed, perSchema, operationIds }: Options): Generator<GeneratedExchange[]> {
	const values = directedValues(spec);
	const some: Sample = (arbitrary, numRuns = perSchema) => fc.sample(arbitrary, { seed, numRuns });
	const operations = readOperations(spec).filter(({ operationId }) => operationIds?.has(operationId) ?? true);
	const repliesTo = onceIfShared(operations, (response) => repliesOf(values.response, response, some, perSchema));
	for (const operation of operations) {
		const right = validRequests(values.request, operation);
		const accepted = successOf(operation.responses);
		const answer = (accepted === undefined ? [] : some(validResponses(values.response, accepted), 1))[0];
		const [plain] = some(right, 1);
		const made = (name: string, expected: Expected, sent: Sent | undefined, got: Got | undefined): GeneratedExchange[] =>
			sent === undefined || got === undefined
				? []
				: [{ name: `${operation.operationId} ${name}`, expected, exchange: exchangeOf(sent, got) }];
		const kept = some(right).flatMap((sent) => made("request", "kept", sent, answer));
		const faults = accepted?.startsJob ? [] : requestFaults(values.request, operation);
		const broken = faults.flatMap(({ keyword, pointer, requests, rule }) =>
			some(requests, Math.ceil(perSchema / faults.length)).flatMap((sent) =>
				made(`${keyword} ${pointer}`, rules[rule] === "drift" ? "unknown" : "broken", sent, answer),
			),
		);
		const answers = operation.responses.flatMap(repliesTo).flatMap(({ name, expected, got }) => made(name, expected, plain, got));
		yield [...kept, ...broken, ...answers];
	}
}

/** What is made of a response that operations share is made once: the same seed would make the same again. */
function onceIfShared(operations: readonly Operation[], make: (response: Response) => Reply[]): (response: Response) => Reply[] {
	const counts = new Map<Response, number>();
	for (const response of operations.flatMap(({ responses }) => responses)) counts.set(response, (counts.get(response) ?? 0) + 1);
	const known = new Map<Response, Reply[]>();
	return (response) => {
		const replies = known.get(response) ?? make(response);
		if (counts.get(response) !== 1) known.set(response, replies);
		return replies;
	};
}

/** The replies of one status that keep a contract, and those that are one step beside. */
function repliesOf(values: Values, response: Response, some: Sample, perSchema: number): Reply[] {
	const { status } = response;
	const steps = responseSteps(values, response);
	return [
		...some(validResponses(values, response)).map((got): Reply => ({ name: `${status}`, expected: "kept", got })),
		...steps.flatMap(({ keyword, pointer, isBroken, responses }) =>
			some(responses, Math.ceil(perSchema / steps.length)).map(
				(got): Reply => ({ name: `${status} ${keyword} ${pointer}`, expected: isBroken ? "broken" : "unknown", got }),
			),
		),
	];
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
