import type { Contract, MediaType, Operation, Response } from "../checker/contract.ts";
import { type Exchange, judge } from "../checker/index.ts";
import { isJson } from "../checker/media-type.ts";
import { responseFor } from "../checker/response.ts";
import type { Spec } from "../scripts/generate/spec.ts";
import { exchangeOf } from "./captures.ts";
import type { CounterexampleFile } from "./counterexamples.ts";
import { type Loosening, looserRequests, looserResponses } from "./loosening.ts";

/** A row of the table: what a contract demands at a point of use, and what would show that it no longer does. What it offers is for `npm run strength`. */
export interface Defence {
	operationId: string;
	/** `request`, or the status of a response. */
	side: string;
	pointer: string;
	/** A keyword, or what else is demanded. */
	what: string;
	/** `file:line` in the hand-written spec. */
	spec: string;
	/** The names of counterexamples. None: nobody would notice. */
	defenders: string[];
}

/** A counterexample. */
interface Defender {
	name: string;
	exchange: Exchange;
	/** What it must find. */
	rule: string;
}

/** What defends each demand of an API, for each point of use. */
export async function defencesOf(contract: Contract, spec: Spec, files: CounterexampleFile[]): Promise<Defence[]> {
	const tables = contract.operations.map(async (operation) => {
		const ours = files.filter(({ operationId }) => operationId === operation.operationId);
		const table = new Table(contract, operation, await Promise.all(ours.flatMap(defenders)));
		return [...table.request(spec), ...operation.responses.flatMap((response) => table.response(spec, response))];
	});
	return (await Promise.all(tables)).flat();
}

const defenders = (file: CounterexampleFile): Promise<Defender>[] =>
	file.counterexamples.map(async ({ name, entry, finding }) => ({
		name: `${file.name}: ${name}`,
		exchange: await exchangeOf(entry),
		rule: finding.rule,
	}));

/** Where a row stands. */
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
	readonly #counterexamples: Defender[];

	constructor(contract: Contract, operation: Operation, counterexamples: Defender[]) {
		this.#contract = contract;
		this.#operation = operation;
		this.#counterexamples = counterexamples;
	}

	request(spec: Spec): Defence[] {
		const { line, requestBody } = this.#operation;
		const noOther = this.#named("response-status", { side: "response", pointer: "/response/status", what: "no other status", line });
		const demands = looserRequests(spec, this.#operation).map((loosening) => this.#demand("request", loosening));
		return [noOther, ...demands, ...this.#content("request", requestBody?.content ?? [])];
	}

	response(spec: Spec, response: Response): Defence[] {
		const demands = looserResponses(spec, this.#operation, response).map((loosening) => this.#demand(response.status, loosening));
		return [...this.#content(response.status, response.content), ...demands];
	}

	#content(side: string, content: MediaType[]): Defence[] {
		const message = side === "request" ? "request" : "response";
		const pointer = `/${message}/headers/content-type`;
		return content.flatMap(({ mediaType, line }) => {
			const noOther = this.#named(`${message}-media-type`, { side, pointer, what: "no other media type", line });
			return isJson(mediaType)
				? [noOther, this.#named(`${message}-syntax`, { side, pointer: `/${message}/body`, what: "JSON", line })]
				: [noOther];
		});
	}

	/** Defended by the counterexamples that are accepted without it. */
	#demand(side: string, { looser, ...demand }: Loosening): Defence {
		const accepted = this.#against(side).filter(({ exchange }) => this.#keeps(looser, exchange));
		return this.#row({ side, ...demand }, accepted);
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

	#keeps(changed: Operation, exchange: Exchange): boolean {
		const operations = this.#contract.operations.map((each) => (each === this.#operation ? changed : each));
		return judge([{ ...this.#contract, operations }], exchange).every(({ level }) => level !== "error");
	}

	#row({ line, ...place }: Place, defenders: Defender[]): Defence {
		const { operationId } = this.#operation;
		return { operationId, ...place, spec: `${this.#contract.file}:${line}`, defenders: defenders.map(({ name }) => name) };
	}
}
