import { basename } from "node:path";
import { algorithms } from "../../client/signing/algorithms.ts";
import { below, type Spec } from "../../openapi/document.ts";
import type { SecurityScheme } from "../../openapi/security/requirements.ts";
import { schemeTypes } from "../../openapi/security/schemes.ts";
import type { ApiModel } from "./api-model.ts";

/** A security scheme as a client sends its credential. */
export interface ClientScheme {
	/** The name of the header, the query parameter or the cookie. */
	name: string;
	in?: "query" | "cookie";
	/** The function that puts the credential into the query or a cookie. */
	carry?: string;
	prefix?: string;
	maker?: Maker;
}

/** A function `sign` that makes a credential from an object. The client imports it with the type of the object. */
export interface Maker {
	/** The path of the function's file, below src/. */
	file: string;
	/** A signature also makes the other credentials of its alternative. */
	isSignature: boolean;
	/** The client's names for the function and the type. */
	as: string;
	secret: string;
}

/** Functions of src/openapi/security/carrier.ts. A credential in a header needs none, which keeps clients small. */
const carriers = { query: "inQuery", cookie: "inCookie" };

/** The schemes that the operations need, by their names. */
export function clientSchemes({ spec, securitySchemes, operations }: ApiModel): Record<string, ClientScheme> {
	const needed = operations.flatMap(({ sendable }) => sendable.flat());
	const schemes = [...new Set(needed)].flatMap((name) => securitySchemes.filter(({ scheme }) => scheme === name));
	return Object.fromEntries(schemes.map((scheme) => [scheme.scheme, clientScheme(spec, scheme)]));
}

function clientScheme(spec: Spec, scheme: SecurityScheme): ClientScheme {
	const { name, in: where, prefix } = scheme;
	const maker = makerOf(spec, scheme);
	return {
		name,
		...(where !== "header" && { in: where, carry: carriers[where] }),
		...(prefix !== undefined && { prefix }),
		...(maker && { maker }),
	};
}

function makerOf(spec: Spec, { type, signature, place }: SecurityScheme): Maker | undefined {
	const { encoding } = schemeTypes[type];
	if (signature === undefined) return encoding && maker(`openapi/security/${encoding.file}`, false);
	if (Object.hasOwn(algorithms, signature)) return maker(`client/signing/${signature}.ts`, true);
	throw spec.error(
		below(place.pointer, "x-signature"),
		`no algorithm ${signature} in src/client/signing; correct the name or add the algorithm`,
	);
}

/** `sdk-hmac-sha256.ts` gives `signSdkHmacSha256` and `SdkHmacSha256Secret`. */
function maker(file: string, isSignature: boolean): Maker {
	const name = basename(file, ".ts").replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
	return { file, isSignature, as: `sign${name}`, secret: `${name}Secret` };
}
