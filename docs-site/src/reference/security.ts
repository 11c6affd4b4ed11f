import { below, isObject, type JsonObject } from "../../../src/openapi/document.ts";
import { componentsOf, follow } from "../../../src/openapi/resolve.ts";
import type { Contract } from "../contract.ts";
import { type Marks, marksOf } from "./marks.ts";

export interface Scheme extends Marks {
	/** As the client's `auth` has it: `session`. */
	key: string;
	/** The header's (query parameter's, cookie's) name. */
	name: string;
	in: string;
	prefix: string;
	signature?: string;
}

export function securityOf(contract: Contract, { security = contract.document.security }: JsonObject): Scheme[][] {
	const schemes = componentsOf(contract, "securitySchemes");
	const alternatives = (Array.isArray(security) ? security : []).filter(isObject);
	return alternatives.map((alternative) =>
		Object.keys(alternative).map((key) => schemeOf(key, follow(contract, schemes[key], below("/components/securitySchemes", key)).value)),
	);
}

function schemeOf(key: string, value: JsonObject): Scheme {
	const { name, in: place, "x-prefix": prefix = "", "x-signature": signature } = value;
	return {
		key,
		name: String(name),
		in: String(place),
		prefix: String(prefix),
		...(signature === undefined ? {} : { signature: String(signature) }),
		...marksOf(value),
	};
}
