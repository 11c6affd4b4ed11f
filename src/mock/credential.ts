import { stringify } from "node:querystring";
import type { Credential } from "../checker/contract.ts";
import { judgeSecurity } from "../checker/rules/security.ts";
import type { PrismOperation } from "./prism-operation.ts";
import type { Request } from "./request.ts";

type Scheme = NonNullable<PrismOperation["security"]>[number][number];

/** What stands before the credential in its header: `x-prefix`. */
export function prefixOf({ extensions }: Scheme): string {
	return String(extensions?.["x-prefix"] ?? "");
}

/** What is missing or in another form, by the checker's word: Prism takes any value of a header for the credential of every scheme. */
export function findMissingCredential({ security = [], method, path }: PrismOperation, request: Request): string | undefined {
	const operation = {
		operationId: "",
		method,
		path,
		line: 0,
		parameters: [],
		security: { line: 0, alternatives: security.map((schemes) => schemes.flatMap(credentialOf)) },
		responses: [],
	};
	const url = new URL(`http://mock.example${request.path}?${stringify(request.query)}`);
	const exchange = {
		file: "",
		index: 0,
		method,
		url,
		status: 0,
		request: { headers: Object.entries(request.headers) },
		response: { headers: [] },
	};
	return judgeSecurity(operation, exchange)[0]?.message;
}

function credentialOf(scheme: Scheme): Credential[] {
	if (scheme.type !== "apiKey") return [];
	return [{ scheme: scheme.key, in: scheme.in, name: scheme.name, prefix: prefixOf(scheme), line: 0 }];
}
