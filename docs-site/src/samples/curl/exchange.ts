import type { Credential } from "../credential.ts";
import { lines } from "../lines.ts";
import type { Call, Signing } from "./signing.ts";

/** Sends a request with the credential, if there is one. */
export function exchange(call: Call, credential?: Credential, signing?: Signing): string {
	const { method, query, headers, hasBody } = call;
	const signature = signing && credential?.signature;
	const plain = credential?.fields.map(({ header, prefix, variable }): [string, string] => [header, `${prefix}$${variable}`]) ?? [];
	const made: [string, string][] = signature
		? [
				[signature.date, "$date"],
				[signature.header, signature.prefix + signing.credential],
			]
		: [];
	const options = [
		...(method === (hasBody ? "POST" : "GET") ? [] : [method === "HEAD" ? "-I" : `-X ${method}`]),
		...[...plain, ...made, ...headers].map(([name, value]) => `-H "${name}: ${value}"`),
		...(hasBody ? ['-d "$body"'] : []),
		`"$base$path${query && `?${query}`}"`,
	];
	return lines(
		signature && signing.sign(signature, call),
		`send ${options.length === 1 ? options.join() : options.map((option) => `\\\n  ${option}`).join(" ")}`,
	);
}
