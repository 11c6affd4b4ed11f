import type { Contract, MediaType, Operation, Response } from "../src/checker/contract.ts";
import { type Exchange, judge } from "../src/checker/index.ts";
import { responseFor } from "../src/checker/rules/response.ts";
import { type Capture, exchangeOf } from "../src/contracts/evidence/captures.ts";
import type { Counterexample, CounterexampleFile } from "../src/contracts/evidence/counterexamples.ts";
import type { VariationFile } from "../src/contracts/evidence/variations.ts";
import type { Entry } from "../src/har/entry.ts";
import type { Spec } from "../src/openapi/document.ts";
import { isJson } from "../src/openapi/media-type.ts";
import { type Loosening, looserRequests, looserResponses } from "./relax-operation.ts";

/** A row of the table: a demand or an offer of a contract, and the evidence that would fail without it. */
export interface Defence {
	operationId: string;
	/** `request`, or the status of a response. */
	side: string;
	pointer: string;
	/** A keyword, or another demand or offer. */
	what: string;
	/** `file:line` in the hand-written spec. */
	spec: string;
	/** The names of captures or counterexamples. If there are none, the loss would go unnoticed. */
	defenders: string[];
}

/** A capture or a counterexample. */
interface Defender {
	name: string;
	exchange: Exchange;
	/** The rule of the finding that a counterexample must have, or that a variation shows as drift; empty for a capture. */
	rule: string;
}

/** The defenders of each demand and each offer of an API, for each point of use. */
export async function defencesOf(
	contract: Contract,
	spec: Spec,
	captures: Capture[],
	files: CounterexampleFile[],
	variations: VariationFile[],
): Promise<Defence[]> {
	const captured = await defenders(
		captures.flatMap(({ name, entries }) => entries.map((entry) => ({ name: `${name}: ${entry.comment}`, entry }))),
	);
	const tables = contract.operations.map(async (operation) => {
		const ours = files.filter(({ operationId }) => operationId === operation.operationId);
		const counterexamples = ours.flatMap((file) => file.counterexamples.map((each) => ({ ...each, name: `${file.name}: ${each.name}` })));
		// What servers take beyond a demand (`x-accepts`) is no error, but drift.
		const drifting = variations
			.filter(({ operationId }) => operationId === operation.operationId)
			.flatMap(({ name, variations: rows }) => rows.map((row) => ({ ...row, name: `${name}: ${row.name}` })))
			.flatMap(({ drift, ...row }) => (drift && isOfRequest(drift) ? [{ ...row, finding: { ...drift, rule: "request-tolerated" } }] : []));
		const table = new Table(contract, operation, captured, await defenders([...counterexamples, ...drifting]));
		return [...table.request(spec), ...operation.responses.flatMap((response) => table.response(spec, response))];
	});
	return (await Promise.all(tables)).flat();
}

function defenders(list: { name: string; entry: Entry; finding?: Counterexample["finding"] }[]): Promise<Defender[]> {
	return Promise.all(
		list.map(async ({ name, entry, finding }) => ({ name, exchange: await exchangeOf(entry), rule: finding?.rule ?? "" })),
	);
}

/** Drift that a closed request without `x-accepts` would not have. */
const isOfRequest = ({ rule, pointer }: { rule: string; pointer: string }) =>
	rule === "request-tolerated" || (rule === "unknown-member" && pointer.startsWith("/request/"));

/** The place of a row. */
interface Place {
	side: string;
	pointer: string;
	what: string;
	line: number;
}

/** The rows of one operation. */
class Table {
	readonly #contract: Contract;
	readonly #operation: Operation;
	readonly #captures: Defender[];
	readonly #counterexamples: Defender[];

	constructor(contract: Contract, operation: Operation, captures: Defender[], counterexamples: Defender[]) {
		this.#contract = contract;
		this.#operation = operation;
		this.#captures = captures;
		this.#counterexamples = counterexamples;
	}

	request(spec: Spec): Defence[] {
		const { line, requestBody } = this.#operation;
		const noOther = this.#named("response-status", { side: "response", pointer: "/response/status", what: "no other status", line });
		const rows = [noOther, ...looserRequests(spec, this.#operation).map((loosening) => this.#demand("request", loosening))];
		if (requestBody === undefined) return rows;
		const put = (content: MediaType[]) => ({ ...this.#operation, requestBody: { ...requestBody, content } });
		return [...rows, ...this.#content("request", requestBody.content, put)];
	}

	response(spec: Spec, response: Response): Defence[] {
		const { responses } = this.#operation;
		const { status, line, content } = response;
		const without = { ...this.#operation, responses: responses.filter((each) => each !== response) };
		const put = (others: MediaType[]) => ({
			...this.#operation,
			responses: responses.with(responses.indexOf(response), { ...response, content: others }),
		});
		return [
			this.#offer({ side: status, pointer: "/response/status", what: "status", line }, without),
			...this.#content(status, content, put),
			...looserResponses(spec, this.#operation, response).map((loosening) => this.#demand(status, loosening)),
		];
	}

	#content(side: string, content: MediaType[], put: (content: MediaType[]) => Operation): Defence[] {
		const message = side === "request" ? "request" : "response";
		const pointer = `/${message}/headers/content-type`;
		return content.flatMap((media) => {
			const { mediaType, line } = media;
			const others = put(content.filter((each) => each !== media));
			const takesAny = side === "request" && this.#operation.requestBody?.accepts?.includes("mediaTypes");
			const rows = [
				this.#offer({ side, pointer, what: mediaType, line }, others),
				...(takesAny ? [] : [this.#named(`${message}-media-type`, { side, pointer, what: "no other media type", line })]),
			];
			return isJson(mediaType)
				? [...rows, this.#named(`${message}-syntax`, { side, pointer: `/${message}/body`, what: "JSON", line })]
				: rows;
		});
	}

	/** Defended by the counterexamples that are accepted without it. */
	#demand(side: string, { looser, ...demand }: Loosening): Defence {
		const accepted = this.#against(side).filter(this.#keeps(looser));
		return this.#row({ side, ...demand }, accepted);
	}

	/** Defended by the captures that are refused without it. */
	#offer(place: Place, without: Operation): Defence {
		const keeps = this.#keeps(without);
		return this.#row(
			place,
			this.#captures.filter((capture) => !keeps(capture)),
		);
	}

	/** Defended by the counterexamples that must find this rule. */
	#named(rule: string, place: Place): Defence {
		const found = this.#against(place.side).filter((each) => each.rule === rule);
		return this.#row(place, found);
	}

	/** The counterexamples that break a request, a response of one status, or any response. */
	#against(side: string): Defender[] {
		if (side === "request" || side === "response") return this.#counterexamples.filter(({ rule }) => rule.startsWith(side));
		return this.#counterexamples.filter(({ exchange }) => responseFor(this.#operation, exchange.status)?.status === side);
	}

	/** Whether an exchange keeps the contract with this operation. The checker caches the routes of a list of contracts. */
	#keeps(changed: Operation): (defender: Defender) => boolean {
		const operations = this.#contract.operations.map((each) => (each === this.#operation ? changed : each));
		const contracts = [{ ...this.#contract, operations }];
		return ({ exchange, rule }) =>
			judge(contracts, exchange).every((finding) => finding.level !== "error" && (rule !== "request-tolerated" || !isOfRequest(finding)));
	}

	#row({ line, ...place }: Place, defenders: Defender[]): Defence {
		const { operationId } = this.#operation;
		return { operationId, ...place, spec: `${this.#contract.file}:${line}`, defenders: defenders.map(({ name }) => name) };
	}
}
