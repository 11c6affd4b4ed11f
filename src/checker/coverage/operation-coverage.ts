import type { Exchange, Message } from "../../har/exchange.ts";
import { mediaTypeOf } from "../../har/message-type.ts";
import { parseJson } from "../../har/parse-json.ts";
import { partOf } from "../../openapi/parameter-pointer.ts";
import type { Contract, MediaType, Parameter } from "../contract.ts";
import type { Found } from "../match/match-operation.ts";
import { contentFor } from "../rules/declared-content.ts";
import { type Received, received } from "../rules/received-parameter.ts";
import { responseFor } from "../rules/response.ts";
import { CoverageCounter } from "./declared-tree.ts";
import type { Item } from "./inventory.ts";
import { MessageCoverage } from "./message-coverage.ts";

export class OperationCoverage {
	readonly #counters: CoverageCounter[];
	readonly #request: MessageCoverage;
	readonly #statuses: Map<string, { status: CoverageCounter; message: MessageCoverage }>;

	constructor(items: readonly Item[]) {
		this.#counters = items.map((item) => new CoverageCounter(item));
		const below = (at: string) => this.#counters.filter(({ item }) => item.pointer.startsWith(`${at}/`));
		this.#request = new MessageCoverage(below("/request"), "/request");
		const statuses = this.#counters.filter(({ item }) => item.kind === "status");
		this.#statuses = new Map(
			statuses.map((status) => {
				const { name = "", pointer } = status.item;
				return [name, { status, message: new MessageCoverage(below(pointer), pointer) }];
			}),
		);
	}

	/** `number` is the number of the exchange, so that it is counted once. */
	see({ contract, operation, path }: Found, exchange: Exchange, number: number): void {
		const { url, request, response, status } = exchange;
		this.#seeFields("path", Object.entries(path), number);
		if (url.search !== "") this.#seeFields("query", url.searchParams, number);
		for (const parameter of operation.parameters)
			if (parameter.writing || parameter.in === "cookie")
				this.#seeStyled(parameter, received(operation, parameter, exchange, path), number);
		this.#request.add({ message: request, content: contentOf(operation.requestBody?.content ?? [], mediaTypeOf(request)) }, number);
		const reply = responseFor(operation, status);
		const seen = reply && this.#statuses.get(reply.status);
		if (reply === undefined || seen === undefined) return;
		seen.status.see(number);
		seen.message.add({ message: response, content: replyContent(contract, reply.content, response), headers: reply.headers }, number);
	}

	#seeFields(place: string, fields: Iterable<[string, string]>, number: number): void {
		const shape = this.#request.shape.member(place);
		for (const [name, value] of fields) shape?.member(name)?.visit(value, (counter) => counter.see(number));
	}

	/** A parameter that is not one text under its own name, or stands in a cookie. */
	#seeStyled({ in: place, name, writing }: Parameter, { texts, readings }: Received, number: number): void {
		const shape = this.#request.shape.member(partOf[place])?.member(place === "header" ? name.toLowerCase() : name);
		const values = writing === "json" ? texts.map(jsonIn) : [...readings, ...texts];
		for (const value of values) shape?.visit(value, (counter) => counter.see(number));
	}

	/** The count of each item, in their order. */
	state(): number[] {
		return this.#counters.map(({ count }) => count);
	}

	merge(counts: readonly number[]): void {
		for (const [index, counter] of this.#counters.entries()) counter.count += counts[index] ?? 0;
	}

	/** An operation counts as seen only if all its statuses were seen. */
	counts(): { item: Item; count: number }[] {
		const least = Math.min(...[...this.#statuses.values()].map(({ status }) => status.count));
		return this.#counters.map(({ item, count }) => ({ item, count: item.kind === "operation" ? least : count }));
	}
}

type Content = { declared: MediaType; type: string } | undefined;

function contentOf(content: MediaType[], type: string | undefined): Content {
	const declared = type === undefined ? undefined : contentFor(content, type);
	return type === undefined || declared === undefined ? undefined : { declared, type };
}

/** If servers send no Content-Type, the first declared media type applies. */
function replyContent({ contentType }: Contract, content: MediaType[], message: Message): Content {
	if (contentType !== "absent") return contentOf(content, mediaTypeOf(message));
	return contentOf(content, mediaTypeOf({ headers: message.headers })) ?? contentOf(content, content[0]?.mediaType);
}

function jsonIn(text: string): unknown {
	const json = parseJson(text);
	return "value" in json ? json.value : undefined;
}
