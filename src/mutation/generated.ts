import { exchangesByOperation } from "../fuzz/exchanges.ts";
import type { Spec } from "../openapi/document.ts";
import type { TestExchange } from "./test-exchanges.ts";

/** The seed is fixed, so that a score changes only with a contract or its evidence. */
const seed = 20_261_121;
const perSchema = 20;

/** The kind of exchanges that the generated tests use, too, operation by operation. They are made from the contract alone. */
export function* generatedTestExchanges(spec: Spec, operationIds?: ReadonlySet<string>): Generator<TestExchange[]> {
	for (const made of exchangesByOperation(spec, { seed, perSchema, ...(operationIds && { operationIds }) }))
		yield made.map(({ name, exchange }) => ({
			name: `generated, ${name}`,
			exchange,
			grades: { request: "constructed", headers: "constructed", body: "constructed" },
		}));
}
