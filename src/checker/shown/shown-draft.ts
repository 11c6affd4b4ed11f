import type { Exchange } from "../../har/exchange.ts";
import { hidden, isPlain, shown, shownPath, shownPointer } from "../../openapi/shown-name.ts";
import type { Contract } from "../contract.ts";
import type { DraftFinding } from "../finding.ts";
import { credentialsIn } from "./credentials-in.ts";
import { declaredNames } from "./declared-names.ts";

/** Shows a name of an exchange, or hides it. */
type Show = (name: string) => string;

/**
 * A finding as a report may show it. A name that no contract has is shown only if it is a plain identifier and no credential of its exchange.
 * Every finding passes here, so that no rule can forget it.
 */
export function shownDraft(draft: DraftFinding, contract: Contract, exchange: Exchange): DraftFinding {
	const { unknown, suggest, ...rest } = draft;
	const show = showing(contract, exchange);
	const isShown = unknown !== undefined && isPlain(unknown) && show(unknown) !== hidden;
	const value = isShown && draft.rule === "unknown-value" ? `: ${unknown}` : "";
	return {
		...rest,
		pointer: shownPointer(draft.pointer, show),
		message: withoutCredentials(draft.message, exchange) + value,
		...(isShown && suggest && { suggest }),
	};
}

/** The path of a request that no contract knows. */
export const shownUrl = (url: URL, contract: Contract, exchange: Exchange): string => shownPath(url, showing(contract, exchange));

function showing(contract: Contract, exchange: Exchange): Show {
	const declared = declaredNames(contract);
	return (name) => {
		if (name === "" || declared.has(name)) return name;
		const text = shown(name);
		// To search an exchange for its credentials is slow, and most names do not ask for it.
		return text !== hidden && credentialsOf(exchange).has(name.toLowerCase()) ? hidden : text;
	};
}

/** A message tells the contract's words, and at most a method and a media type of the exchange. */
function withoutCredentials(message: string, exchange: Exchange): string {
	const credentials = credentialsOf(exchange);
	return message.replace(/[\w.+-]{6,}/g, (word) => (credentials.has(word.toLowerCase()) ? hidden : word));
}

const found = new WeakMap<Exchange, ReadonlySet<string>>();

function credentialsOf(exchange: Exchange): ReadonlySet<string> {
	const credentials = found.get(exchange) ?? credentialsIn(exchange);
	found.set(exchange, credentials);
	return credentials;
}
