import type { Exchange } from "../../har/exchange.ts";
import type { Contract, Credential } from "../contract.ts";
import { carrierName, isCarried } from "../rules/security.ts";

const known = new WeakMap<readonly Contract[], [name: string, credential: Credential][]>();

/** The names of the places of a request that have something where some contract declares a credential. */
export const carriedIn = (exchange: Exchange, contracts: readonly Contract[]): string[] =>
	credentialsOf(contracts)
		.filter(([, credential]) => isCarried(credential, exchange))
		.map(([name]) => name);

function credentialsOf(contracts: readonly Contract[]): [string, Credential][] {
	const found = known.get(contracts) ?? [
		...new Map(
			contracts
				.flatMap(({ operations }) => operations.flatMap(({ security }) => security.alternatives.flat()))
				.map((credential) => [carrierName(credential), credential]),
		),
	];
	known.set(contracts, found);
	return found;
}
