import { below, isObject, type JsonObject, type Spec } from "../../../src/openapi/document.ts";
import { componentsOf, follow } from "../../../src/openapi/resolve.ts";
import { algorithms } from "./algorithm.ts";

/** One alternative of an operation's security. */
export interface Credential {
	/** The name of its first scheme; `none` where no credential is needed. */
	scheme: string;
	fields: Field[];
	/** The environment variables of all of it. */
	variables: string[];
	signature?: Signature;
}

/** A header with a credential that is sent as it is. */
interface Field {
	scheme: string;
	header: string;
	prefix: string;
	/** The environment variable of the credential. */
	variable: string;
}

/** A header that is made for each request of a secret that is never sent. */
export interface Signature {
	/** `x-signature` */
	algorithm: string;
	header: string;
	prefix: string;
	/** The header of the scheme that goes with it. */
	date: string;
	/** To `x-signature` in the spec. */
	pointer: string;
}

export function credentialsOf(spec: Spec, operation: JsonObject): Credential[] {
	const { security = spec.document.security } = operation;
	const alternatives = (Array.isArray(security) ? security : []).filter(isObject).map((each) => credentialOf(spec, Object.keys(each)));
	return alternatives.length === 0 ? [{ scheme: "none", fields: [], variables: [] }] : alternatives;
}

function credentialOf(spec: Spec, names: string[]): Credential {
	const [scheme = "none"] = names;
	const schemes = names.map((name) => ({ name, ...headerOf(spec, name) }));
	const signed = schemes.find(({ algorithm }) => algorithm !== undefined);
	if (signed?.algorithm === undefined) {
		const fields = schemes.map(({ name, header, prefix }) => ({ scheme: name, header, prefix, variable: variableOf(name) }));
		return { scheme, fields, variables: fields.map(({ variable }) => variable) };
	}
	const { algorithm, header, prefix, pointer } = signed;
	const date = schemes.find((each) => each !== signed)?.header ?? "";
	const signature = { algorithm, header, prefix, date, pointer: below(pointer, "x-signature") };
	return { scheme, fields: [], variables: algorithms[algorithm] ?? [], signature };
}

function headerOf(spec: Spec, name: string): { header: string; prefix: string; algorithm: string | undefined; pointer: string } {
	const { pointer, value } = follow(spec, componentsOf(spec, "securitySchemes")[name], below("/components/securitySchemes", name));
	if (value.type !== "apiKey" || value.in !== "header")
		throw spec.error(below(pointer, "in"), "the samples send a credential in a header only; teach docs-site/src/samples to send this one");
	const algorithm = value["x-signature"];
	return {
		header: String(value.name),
		prefix: String(value["x-prefix"] ?? ""),
		algorithm: algorithm === undefined ? undefined : String(algorithm),
		pointer,
	};
}

/** `apiToken` is `API_TOKEN`. */
const variableOf = (scheme: string) =>
	scheme
		.replace(/(?<=[a-z\d])(?=[A-Z])/g, "_")
		.replace(/\W/g, "_")
		.toUpperCase();
