import { steps } from "../../openapi/json-pointer.ts";
import type { Item } from "./inventory.ts";

/** An item of an inventory, with the number of exchanges that show it. */
export class CoverageCounter {
	readonly item: Item;
	count = 0;
	#last = -1;

	constructor(item: Item) {
		this.item = item;
	}

	/** Counts an exchange once, even if the item is in it several times. */
	see(exchange: number): void {
		if (this.#last === exchange) return;
		this.#last = exchange;
		this.count++;
	}

	wasSeenIn(exchange: number): boolean {
		return this.#last === exchange;
	}
}

/** The items that a contract declares at a place of an exchange and inside it. */
export class DeclaredTree {
	readonly #here: CoverageCounter[] = [];
	readonly #values = new Map<string, CoverageCounter>();
	readonly #members = new Map<string, DeclaredTree>();
	#others: DeclaredTree | undefined;

	/** Adds an item at a pointer, which is relative to this tree. */
	put(counter: CoverageCounter, pointer: string): void {
		const { kind, name = "" } = counter.item;
		const place = steps(pointer).reduce<DeclaredTree>((shape, token) => shape.#grow(token), this);
		if (kind === "value") place.#values.set(name, counter);
		else place.#here.push(counter);
	}

	member(name: string): DeclaredTree | undefined {
		return this.#members.get(name) ?? this.#others;
	}

	/** The declared members, by name. Without `*`. */
	members(): [string, DeclaredTree][] {
		return [...this.#members];
	}

	/** Calls `tell` for every item that a value shows. */
	visit(value: unknown, tell: (counter: CoverageCounter) => void): void {
		for (const counter of this.#here) tell(counter);
		const known = this.#values.size === 0 ? undefined : this.#values.get(typeof value === "string" ? value : JSON.stringify(value));
		if (known !== undefined) tell(known);
		if (Array.isArray(value)) for (const item of value) this.#others?.visit(item, tell);
		else if (typeof value === "object" && value !== null && (this.#members.size > 0 || this.#others !== undefined))
			for (const name of Object.keys(value)) this.member(name)?.visit((value as Record<string, unknown>)[name], tell);
	}

	#grow(token: string): DeclaredTree {
		if (token === "*") {
			this.#others ??= new DeclaredTree();
			return this.#others;
		}
		const known = this.#members.get(token) ?? new DeclaredTree();
		this.#members.set(token, known);
		return known;
	}
}
