import type { Exchange } from "../../har/exchange.ts";
import type { Contract, Credential } from "../contract.ts";
import { carrierName, isCarried } from "../rules/security.ts";

/** The places in which contracts declare credentials, by their names. */
interface Carriers {
	/** By the header's name in lower case. */
	headers: ReadonlyMap<string, string>;
	others: readonly [name: string, credential: Credential][];
}

const known = new WeakMap<readonly Contract[], Carriers>();

/** The names of the places of a request that have something where some contract declares a credential. */
export function carriedIn(exchange: Exchange, contracts: readonly Contract[]): string[] {
	const { headers, others } = carriersOf(contracts);
	const carried: string[] = [];
	for (const [name] of exchange.request.headers) {
		const carrier = headers.get(name.toLowerCase());
		if (carrier !== undefined && !carried.includes(carrier)) carried.push(carrier);
	}
	for (const [name, credential] of others) if (isCarried(credential, exchange)) carried.push(name);
	return carried;
}

function carriersOf(contracts: readonly Contract[]): Carriers {
	const found = known.get(contracts) ?? findCarriers(contracts);
	known.set(contracts, found);
	return found;
}

function findCarriers(contracts: readonly Contract[]): Carriers {
	const credentials = contracts.flatMap(({ operations }) => operations.flatMap(({ security }) => security.alternatives.flat()));
	const inHeaders = credentials.filter((credential) => credential.in === "header");
	const others = credentials.filter((credential) => credential.in !== "header");
	return {
		headers: new Map(inHeaders.map((credential) => [credential.name.toLowerCase(), carrierName(credential)])),
		others: [...new Map(others.map((credential) => [carrierName(credential), credential]))],
	};
}
