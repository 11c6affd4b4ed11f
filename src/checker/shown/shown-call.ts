import type { Exchange } from "../../har/exchange.ts";
import { shown } from "../../openapi/shown-name.ts";
import type { Match } from "../match/match-operation.ts";
import { shownUrl } from "./shown-draft.ts";

/** The method and the path of an exchange. A name from a contract is no secret. */
export function shownCall(match: Match, exchange: Exchange): { method: string; path: string } {
	const { operation } = match;
	const isHead = operation?.method === "GET" && exchange.method.toUpperCase() === "HEAD";
	return {
		method: isHead ? "HEAD" : (operation?.method ?? shown(exchange.method)),
		path: (operation ?? match.samePath?.[0])?.path ?? shownUrl(exchange.url, match.contract, exchange),
	};
}

/** The time of day of a date in ISO 8601, as it is written, without its time zone. */
export const timeOfDay = (started: string | undefined): string | undefined => /T(\d\d:\d\d:\d\d)/.exec(started ?? "")?.[1];
