import { stringify } from "node:querystring";
import type { Credential } from "../checker/contract.ts";
import { judgeSecurity } from "../checker/rules/security.ts";
import type { JsonObject } from "../openapi/document.ts";
import { readScheme } from "../openapi/security/schemes.ts";
import type { PrismOperation } from "./prism-operation.ts";
import type { Request } from "./request.ts";

/** The credentials of each alternative. Prism keeps the words that are not of OpenAPI apart. */
export const alternativesOf = ({ security = [] }: PrismOperation): Credential[][] =>
	security.map((schemes) =>
		schemes.flatMap(({ key, extensions, ...scheme }) => {
			const carrier = readScheme({ ...scheme, ...extensions } as unknown as JsonObject);
			return carrier === undefined ? [] : [{ scheme: key, ...carrier, line: 0 }];
		}),
	);

/** What is missing or in another form, by the checker's word: Prism's own judgement differs from the standards in cases and forms. */
export function findMissingCredential(operation: PrismOperation, request: Request): string | undefined {
	const url = new URL(`http://mock.example${request.path}?${stringify(request.query)}`);
	const exchange = {
		file: "",
		index: 0,
		method: operation.method,
		url,
		status: 0,
		request: { headers: Object.entries(request.headers) },
		response: { headers: [] },
	};
	return judgeSecurity({ security: { line: 0, alternatives: alternativesOf(operation) } }, exchange)[0]?.message;
}
