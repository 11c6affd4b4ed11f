import { headerValues, type Message } from "../../har/exchange.ts";
import { jsonOf } from "../../har/parse-json.ts";
import { isObject } from "../../openapi/json-pointer.ts";
import { isJson } from "../../openapi/media-type.ts";
import type { MediaType } from "../contract.ts";
import { type CoverageCounter, DeclaredTree } from "./declared-tree.ts";
import { ErrorCodes } from "./error-codes.ts";
import type { Item } from "./inventory.ts";

interface Sample {
	counter: CoverageCounter;
	mediaType: string;
	value: unknown;
	/** The value as JSON. */
	text: string;
	/** The properties, known values and error codes that the example contains, each once. */
	shows: CoverageCounter[];
}

/** The coverage of the requests of an operation, or of its responses with one status. */
export class MessageCoverage {
	/** The items of the path, the query, the headers and the body. */
	readonly shape = new DeclaredTree();
	/** The declared headers, by their names in lower case. Visiting only these is faster, because a message has many more. */
	readonly #headers: [string, DeclaredTree][];
	readonly #mediaTypes = new Map<string, CoverageCounter>();
	readonly #errors = new ErrorCodes();
	readonly #samples: Sample[] = [];

	/** `at` is the common beginning of the items' pointers. */
	constructor(counters: readonly CoverageCounter[], at: string) {
		for (const counter of counters) this.#put(counter, counter.item.pointer.slice(at.length));
		this.#headers = this.shape.member("headers")?.members() ?? [];
		for (const sample of this.#samples) {
			const shows = new Set<CoverageCounter>();
			this.#visit(sample.value, (counter) => shows.add(counter));
			sample.shows = [...shows];
		}
	}

	#put(counter: CoverageCounter, pointer: string): void {
		const { kind, name = "", example }: Item = counter.item;
		if (kind === "media-type") this.#mediaTypes.set(name, counter);
		else if (example !== undefined) this.#samples.push({ counter, ...example, text: JSON.stringify(example.value), shows: [] });
		else if (pointer === "/x-errors") this.#errors.put(counter);
		else this.shape.put(counter, pointer);
	}

	/** `exchange` is the number of the exchange, so that it is counted once. */
	add({ headers, body }: Message, declared: MediaType | undefined, exchange: number): void {
		const see = (counter: CoverageCounter) => counter.see(exchange);
		for (const [name, shape] of this.#headers) for (const value of headerValues({ headers }, name)) shape.visit(value, see);
		if (declared === undefined) return;
		const read = body === undefined || "fault" in body ? body : isJson(declared.mediaType) ? jsonOf(body) : { value: body.text };
		if (read !== undefined && "fault" in read) return;
		this.#mediaTypes.get(declared.mediaType)?.see(exchange);
		if (read === undefined) return;
		this.#visit(read.value, see);
		for (const sample of this.#samplesLike(read.value, declared.mediaType, exchange)) sample.see(exchange);
	}

	#visit(body: unknown, tell: (counter: CoverageCounter) => void): void {
		this.shape.member("body")?.visit(body, tell);
		this.#errors.visit(body, tell);
	}

	/** A message shows a sample if it has all the sample's properties, known values and error codes. Of several, only the most similar one counts. */
	#samplesLike(value: unknown, mediaType: string, exchange: number): CoverageCounter[] {
		const shown = this.#samples.filter(
			(sample) => sample.mediaType === mediaType && sample.shows.every((counter) => counter.wasSeenIn(exchange)),
		);
		if (shown.length < 2) return shown.map(({ counter }) => counter);
		const most = Math.max(...shown.map(({ shows }) => shows.length));
		const likely = shown.filter(({ shows }) => shows.length === most);
		const scored = likely.map((sample) => ({ sample, likeness: equalLeaves(sample.value, value) }));
		const best = scored.reduce((a, b) => (b.likeness > a.likeness ? b : a)).sample;
		// Equal samples are shown together.
		return likely.filter((sample) => sample.text === best.text).map(({ counter }) => counter);
	}
}

/** The number of scalars, such as texts and numbers, that are equal at the same place of two values. */
function equalLeaves(a: unknown, b: unknown): number {
	if (!isObject(a)) return a === b ? 1 : 0;
	if (!isObject(b)) return 0;
	let equal = 0;
	for (const name of Object.keys(a)) equal += equalLeaves(a[name], b[name]);
	return equal;
}
