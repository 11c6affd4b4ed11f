import { carry } from "../../../../src/openapi/security/carrier.ts";
import { defaultBase } from "../heading.ts";
import type { Scenario } from "../scenario.ts";

/** A request that can be written down as it is sent, to the mock. */
export interface Plain {
	method: string;
	url: string;
	headers: [name: string, value: string][];
	body?: string;
}

/** Undefined where the request is signed, or more than texts are in it. */
export function plainOf({ request, credential, givesBytes }: Scenario): Plain | undefined {
	const { method, path, query, headers, body } = request;
	if (credential.signature || givesBytes || body?.kind === "bytes" || body?.kind === "multipart") return undefined;
	const sent = { url: new URL(`${defaultBase}${path}${query && `?${query}`}`), headers: {} as Record<string, string> };
	for (const { given, prefix = "", ...carrier } of credential.fields) {
		if (typeof given !== "string") return undefined;
		carry(sent, carrier, prefix + placeholderOf(given));
	}
	return {
		method,
		url: sent.url.href,
		headers: [...Object.entries(sent.headers), ...Object.entries(headers)],
		...(body && { body: body.kind === "json" ? JSON.stringify(body.value) : body.text }),
	};
}

/** What stands for the value of an environment variable: `<access-token>` for `ACCESS_TOKEN`. */
export const placeholderOf = (variable: string): string => `<${variable.toLowerCase().replaceAll("_", "-")}>`;
