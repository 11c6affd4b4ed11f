import { type Exchange, headerValues } from "../../har/exchange.ts";
import type { Found } from "../match/match-operation.ts";
import { hasNoBody, responseFor } from "../rules/response.ts";
import type { Collector } from "./collector.ts";

/** As plain JSON: exchanges without the body of one side or of both. */
export interface NotJudgedState {
	requests: number;
	responses: number;
	/** Exchanges with a missing body, each once. */
	exchanges: number;
	/** Of these, those of which nothing was judged for certain. */
	blind: number;
}

/** Counts what a recording does not hold. Absence in a recording is not absence on the wire, so it is no error. */
export class NotJudged implements Collector<NotJudgedState> {
	readonly #counts: NotJudgedState = { requests: 0, responses: 0, exchanges: 0, blind: 0 };

	/** Returns how much of the exchange is judged. */
	add(match: Found, exchange: Exchange): { request: boolean; response: boolean } {
		const judged = judgedSides(match, exchange);
		this.merge({
			requests: Number(!judged.request),
			responses: Number(!judged.response),
			exchanges: Number(!judged.request || !judged.response),
			blind: Number(!judged.request && !judged.response),
		});
		return judged;
	}

	state(): NotJudgedState {
		return { ...this.#counts };
	}

	merge({ requests, responses, exchanges, blind }: NotJudgedState): void {
		this.#counts.requests += requests;
		this.#counts.responses += responses;
		this.#counts.exchanges += exchanges;
		this.#counts.blind += blind;
	}
}

/** Whether the recording holds the body of each side, as far as there is one. */
const judgedSides = (match: Found, exchange: Exchange) => ({
	request: isRequestHeld(match, exchange),
	response: isResponseHeld(match, exchange),
});

/** A body that is not required may not have been sent. */
function isRequestHeld({ operation: { requestBody } }: Found, { request }: Exchange): boolean {
	if (request.body !== undefined || requestBody === undefined) return true;
	const isSent = request.mimeType !== undefined || headerValues(request, "content-length").some((length) => Number(length) > 0);
	return !requestBody.required && !isSent;
}

function isResponseHeld({ operation }: Found, exchange: Exchange): boolean {
	return exchange.response.body !== undefined || hasNoBody(exchange) || responseFor(operation, exchange.status)?.content.length === 0;
}
