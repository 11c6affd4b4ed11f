import type { Credential, Field } from "../credential.ts";
import { lines } from "../lines.ts";
import { headersOf } from "../placed.ts";
import { escaped } from "./quoted.ts";
import type { Call, Signing } from "./signing.ts";

/** Sends a request with the credential, if there is one. */
export function exchange(call: Call, credential?: Credential, signing?: Signing): string {
	const { method, query, headers, hasBody } = call;
	const signature = signing && credential?.signature;
	const fields = credential?.fields ?? [];
	const made: [string, string][] = signature
		? [
				[signature.date, "$date"],
				[signature.header, signature.prefix + signing.credential],
			]
		: [];
	const options = [
		...(method === (hasBody ? "POST" : "GET") ? [] : [method === "HEAD" ? "-I" : `-X ${method}`]),
		...credentialOptions(fields),
		...[...made, ...headers].map(([name, value]) => `-H "${name}: ${value}"`),
		...queryOptions(fields, hasBody),
		...(hasBody ? (call.bodyOptions ?? ['-d "$body"']) : []),
		...(call.file === undefined ? [] : [`-o ${call.file}`]),
		`"$base$path${query && `?${query}`}"`,
	];
	return lines(
		signature && signing.sign(signature, call),
		`send ${options.length === 1 ? options.join() : options.map((option) => `\\\n  ${option}`).join(" ")}`,
	);
}

/** What is sent in headers. */
function credentialOptions(fields: readonly Field[]): string[] {
	const basic = fields.flatMap(({ given }) => (typeof given === "string" ? [] : `-u "$${given.username}:$${given.password}"`));
	const plain = headersOf(fields.filter(({ given }) => typeof given === "string"));
	const options = plain.map(
		([name, pieces]) => `-H "${name}: ${pieces.map(({ prefix = "", given }) => `${escaped(prefix)}$${given}`).join("")}"`,
	);
	return [...basic, ...options];
}

/** Older versions of curl can add to the query only where there is no body. */
const queryOptions = (fields: readonly Field[], hasBody: boolean): string[] =>
	fields
		.filter((field) => field.in === "query")
		.map(({ name, prefix = "", given }) => {
			const value = `"${encodeURIComponent(name)}=${escaped(prefix)}$${given}"`;
			return hasBody ? `--url-query ${value}` : `-G --data-urlencode ${value}`;
		});
