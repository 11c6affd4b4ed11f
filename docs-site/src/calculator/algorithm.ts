import type { Names } from "../../../src/client/signing/sign.ts";
import type { Parts } from "../../../src/openapi/security/scheme-type.ts";
import { partsOf } from "../algorithm-parts.ts";
import { type Contract, titleOf } from "../contract.ts";
import { operationsOf } from "../operation.ts";
import { type Scheme, securityOf } from "../reference/security.ts";
import { missingIn, requestOf } from "../samples/request.ts";

/** What the calculator must know of an `x-signature`. */
export interface Algorithm {
	name: string;
	names: Names;
	/** What it signs with. */
	members: Parts;
	/** The titles of the APIs that have it. */
	apis: string[];
	/** What the contracts say of it, in Markdown. */
	descriptions: string[];
	/** Requests to begin with. */
	requests: Start[];
}

/** A request in the fields of the calculator. */
export interface Start {
	title: string;
	method: string;
	url: string;
	headers: string;
	body: string;
}

/** The algorithms that the contracts name, in the order of their names. */
export function algorithmsOf(contracts: readonly Contract[]): Algorithm[] {
	const used = contracts.flatMap(usesOf).sort((a, b) => (a.name < b.name ? -1 : 1));
	const merged = new Map<string, Algorithm>();
	for (const use of used) merged.set(use.name, together(merged.get(use.name) ?? use, use));
	return [...merged.values()];
}

function usesOf(contract: Contract): Algorithm[] {
	const withExamples = operationsOf(contract).filter((operation) => missingIn(contract, operation) === undefined);
	return withExamples.flatMap((operation) => {
		const { operationId, method, place } = operation;
		return securityOf(contract, place).flatMap((alternative) => {
			const scheme = alternative.find(({ signature }) => signature !== undefined);
			if (scheme?.signature === undefined || scheme.signature === "none") return [];
			const { path, query, headers, body } = requestOf(contract, operation);
			return {
				name: scheme.signature,
				names: namesOf(scheme, alternative),
				members: partsOf(scheme.signature) ?? {},
				apis: [titleOf(contract)],
				descriptions: alternative.map(({ description }) => description),
				requests: [
					{
						title: operationId,
						method,
						url: `${operation.servers[0]?.origin ?? ""}${path}${query === "" ? "" : `?${query}`}`,
						headers: Object.entries(headers)
							.map(([name, value]) => `${name}: ${value}`)
							.join("\n"),
						body: body?.text ?? "",
					},
				],
			};
		});
	});
}

const namesOf = ({ name: credential, prefix = "", key }: Scheme, alternative: Scheme[]): Names => ({
	credential,
	prefix,
	date: alternative.find((other) => other.key !== key)?.name ?? "",
});

const together = (a: Algorithm, b: Algorithm): Algorithm => ({
	...a,
	apis: [...new Set([...a.apis, ...b.apis])],
	descriptions: [...new Set([...a.descriptions, ...b.descriptions])],
	requests: [...new Map([...a.requests, ...b.requests].map((request) => [request.title, request])).values()],
});
