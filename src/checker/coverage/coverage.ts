import type { CheckResult } from "../check.ts";
import { isKnown } from "../match/match-operation.ts";
import type { Collector } from "../summary/collector.ts";
import type { Inventory, Item, OperationInventory } from "./inventory.ts";
import { OperationCoverage } from "./operation-coverage.ts";

/** How much of the contracts a recording shows. */
export interface Coverage {
	/** The items of the APIs that the recording calls. */
	total: number;
	covered: number;
	operations: CoveredOperation[];
	/** The APIs that no exchange calls; their items are not counted. */
	unseen: string[];
}

export interface CoveredOperation {
	api: string;
	/** The hand-written spec. */
	file: string;
	operationId: string;
	/** The number of its items, and of those that were seen. */
	total: number;
	covered: number;
	/** Listed when somebody asks, because most operations of a large API are not called. */
	items(): CoveredItem[];
}

export interface CoveredItem {
	item: Item;
	api: string;
	/** The hand-written spec. */
	file: string;
	/** The number of exchanges that show it. An operation has the count of its rarest status. */
	count: number;
}

/** The items of all operations. */
export const itemsIn = ({ operations }: Coverage): CoveredItem[] => operations.flatMap((operation) => operation.items());

interface State {
	called: string[];
	/** The counts of the items that were seen: API, operation, place among the items of the operation. */
	counts: [api: string, operationId: string, counts: number[]][];
}

/** Counts how often a recording shows each item of the contracts. */
export class CoverageCollector implements Collector<State> {
	readonly #inventories: readonly Inventory[];
	/** By API, then by operation. */
	readonly #apis: Map<string, Map<string, Counted>>;
	readonly #called = new Set<string>();
	#exchanges = 0;

	constructor(inventories: readonly Inventory[]) {
		this.#inventories = inventories;
		this.#apis = new Map(
			inventories.map(({ api, operations }) => [api, new Map(operations.map((each) => [each.operationId, new Counted(each)]))]),
		);
	}

	add({ match, exchange }: CheckResult): void {
		const { api } = match.contract;
		if (isKnown(match)) this.#called.add(api);
		if (match.operation !== undefined)
			this.#apis
				.get(api)
				?.get(match.operation.operationId)
				?.counts()
				.see(match, exchange, this.#exchanges++);
	}

	state(): State {
		const operations = [...this.#apis].flatMap(([api, each]) =>
			[...each].flatMap(([operationId, { seen }]): State["counts"] => (seen === undefined ? [] : [[api, operationId, seen.state()]])),
		);
		return { called: [...this.#called].sort(), counts: operations.filter(([, , counts]) => counts.some((count) => count > 0)) };
	}

	merge({ called, counts }: State): void {
		for (const api of called) this.#called.add(api);
		for (const [api, operationId, each] of counts) this.#apis.get(api)?.get(operationId)?.counts().merge(each);
	}

	coverage(): Coverage {
		const operations = this.#inventories
			.filter(({ api }) => this.#called.has(api))
			.flatMap(({ api, file }) => [...(this.#apis.get(api)?.values() ?? [])].map((counted) => coveredOperation(counted, { api, file })));
		return {
			total: operations.reduce((sum, { total }) => sum + total, 0),
			covered: operations.reduce((sum, { covered }) => sum + covered, 0),
			operations,
			unseen: this.#inventories.map(({ api }) => api).filter((api) => !this.#called.has(api)),
		};
	}
}

/** An operation, with the counts of its items as soon as it is called. */
class Counted {
	readonly inventory: OperationInventory;
	seen: OperationCoverage | undefined;

	constructor(inventory: OperationInventory) {
		this.inventory = inventory;
	}

	counts(): OperationCoverage {
		this.seen ??= new OperationCoverage(this.inventory.items());
		return this.seen;
	}
}

function coveredOperation({ inventory, seen }: Counted, of: Pick<CoveredItem, "api" | "file">): CoveredOperation {
	const { operationId, size } = inventory;
	const counted = seen?.counts();
	return {
		...of,
		operationId,
		total: size,
		covered: counted?.filter(({ count }) => count > 0).length ?? 0,
		items: () => (counted ?? inventory.items().map((item) => ({ item, count: 0 }))).map((each) => ({ ...each, ...of })),
	};
}
