import type { CheckResult } from "../check.ts";
import { isKnown } from "../match/match-operation.ts";
import type { Collector } from "../summary/collector.ts";
import type { Inventory, Item } from "./inventory.ts";
import { OperationCoverage } from "./operation-coverage.ts";

/** How much of the contracts a recording shows. */
export interface Coverage {
	/** The items of the APIs that the recording calls. */
	total: number;
	covered: number;
	items: CoveredItem[];
	/** The APIs that no exchange calls; their items are not counted. */
	unseen: string[];
}

export interface CoveredItem {
	item: Item;
	api: string;
	/** The hand-written spec. */
	file: string;
	/** The number of exchanges that show it. An operation has the count of its rarest status. */
	count: number;
}

interface State {
	called: string[];
	/** The counts of the items that were seen: API, operation, place among the items of the operation. */
	counts: [api: string, operationId: string, counts: number[]][];
}

/** Counts how often a recording shows each item of the contracts. */
export class CoverageCollector implements Collector<State> {
	readonly #inventories: readonly Inventory[];
	/** By API, then by operation. */
	readonly #apis: Map<string, Map<string, OperationCoverage>>;
	readonly #called = new Set<string>();
	#exchanges = 0;

	constructor(inventories: readonly Inventory[]) {
		this.#inventories = inventories;
		this.#apis = new Map(
			inventories.map(({ api, items }) => {
				const operations = Map.groupBy(items, ({ operationId }) => operationId);
				return [api, new Map([...operations].map(([operationId, declared]) => [operationId, new OperationCoverage(declared)]))];
			}),
		);
	}

	add({ match, exchange }: CheckResult): void {
		const { api } = match.contract;
		if (isKnown(match)) this.#called.add(api);
		if (match.operation !== undefined)
			this.#apis
				.get(api)
				?.get(match.operation.operationId)
				?.see(match, exchange, this.#exchanges++);
	}

	state(): State {
		const operations = [...this.#apis].flatMap(([api, each]) =>
			[...each].map(([operationId, operation]): State["counts"][number] => [api, operationId, operation.state()]),
		);
		return { called: [...this.#called].sort(), counts: operations.filter(([, , counts]) => counts.some((count) => count > 0)) };
	}

	merge({ called, counts }: State): void {
		for (const api of called) this.#called.add(api);
		for (const [api, operationId, each] of counts) this.#apis.get(api)?.get(operationId)?.merge(each);
	}

	coverage(): Coverage {
		const items = this.#inventories
			.filter(({ api }) => this.#called.has(api))
			.flatMap(({ api, file }) =>
				[...(this.#apis.get(api)?.values() ?? [])].flatMap((demands) => demands.counts().map((each) => ({ ...each, api, file }))),
			);
		return {
			total: items.length,
			covered: items.filter(({ count }) => count > 0).length,
			items,
			unseen: this.#inventories.map(({ api }) => api).filter((api) => !this.#called.has(api)),
		};
	}
}
