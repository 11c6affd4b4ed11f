import { headerValues, type Message } from "../../har/exchange.ts";
import { isObject } from "../../openapi/json-pointer.ts";
import type { Header, MediaType } from "../contract.ts";
import { bodyValue } from "../rules/body-value.ts";
import { headerReadings } from "../rules/header-value.ts";
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

/** A message, and what the contract declares of it. */
interface Shown {
	message: Message;
	/** The declared media type, and the one that the message has. */
	content?: { declared: MediaType; type: string } | undefined;
	/** Of a response. */
	headers?: readonly Header[];
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
	add({ message, content, headers = [] }: Shown, exchange: number): void {
		const see = (counter: CoverageCounter) => counter.see(exchange);
		for (const [name, shape] of this.#headers) for (const value of valuesIn(message, name, headers)) shape.visit(value, see);
		const { body } = message;
		if (content === undefined) return;
		const read = body === undefined ? undefined : bodyValue(content.declared, content.type, body);
		if (read !== undefined && "fault" in read) return;
		const { mediaType } = content.declared;
		this.#mediaTypes.get(mediaType)?.see(exchange);
		if (body === undefined) return;
		if (read !== undefined) this.#visit(read.value, see);
		for (const sample of this.#samplesLike(read?.value, mediaType, exchange)) sample.see(exchange);
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

/** The values of a header: its items or members, if it is declared as an array or an object. */
function valuesIn(message: Message, name: string, declared: readonly Header[]): unknown[] {
	const values = headerValues(message, name);
	const header = declared.find((each) => each.name.toLowerCase() === name);
	return header?.shape === undefined || values.length === 0 ? values : headerReadings(header, values);
}

/** The number of scalars, such as texts and numbers, that are equal at the same place of two values. */
function equalLeaves(a: unknown, b: unknown): number {
	if (!isObject(a)) return a === b ? 1 : 0;
	if (!isObject(b)) return 0;
	let equal = 0;
	for (const name of Object.keys(a)) equal += equalLeaves(a[name], b[name]);
	return equal;
}
