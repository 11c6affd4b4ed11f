import { below, step } from "./json-pointer.ts";
import { requestBodyOf, responsesOf } from "./operations.ts";
import { isObject, type Json, type JsonObject, type Spec } from "./reading/spec.ts";
import type { Place } from "./resolve.ts";
import { type Expression, readExpression } from "./runtime-expression.ts";
import { declares } from "./schemas/declared-property.ts";
import { type PasswordHash, passwordHashes } from "./words/log-in.ts";

/** `x-log-in` of an operation that gives a credential. */
export interface LogIn {
	/** A header or a part of the body of the reply. */
	credential: Expression;
	/** The JSON Pointer of the password in the body of the request. */
	password: string;
	/** How a client hashes the password. Absent: it sends the password as it is. */
	hash?: PasswordHash;
	/** The JSON Pointers of the times in the body of the reply between which the credential works. */
	life?: { issued: string; expires: string };
}

/** `x-log-in` of a security scheme: the API whose operation gives its credential. */
export const logInApi = ({ "x-log-in": api }: JsonObject): string | undefined => (typeof api === "string" ? api : undefined);

const form = "expected x-log-in: { credential, password: { at, hash }, issued, expires }";
const inReply = "expected $response.header. and a name, or $response.body# and a JSON Pointer";

/** `x-log-in` of an operation, if it has one. Throws a SpecError for what cannot be read, or is not declared. */
export function logInOf(spec: Spec, operation: Place): LogIn | undefined {
	const written = operation.value["x-log-in"];
	if (written === undefined) return undefined;
	const at = below(operation.pointer, "x-log-in");
	if (!isObject(written)) throw spec.error(at, form);
	onlyWith(spec, written, ["credential", "password", "issued", "expires"], at);
	const { issued, expires } = written;
	if ((issued === undefined) !== (expires === undefined))
		throw spec.error(at, "issued and expires say together how long a credential works; write both or neither");
	const body = (name: string, value: Json | undefined) => inBodyOfReply(spec, operation, value, below(at, name));
	return {
		credential: credentialIn(spec, operation, written.credential, below(at, "credential")),
		...passwordIn(spec, operation, written.password, below(at, "password")),
		...(issued !== undefined && { life: { issued: body("issued", issued), expires: body("expires", expires) } }),
	};
}

function onlyWith(spec: Spec, value: Record<string, Json>, names: string[], at: string): void {
	const unknown = Object.keys(value).find((name) => !names.includes(name));
	if (unknown !== undefined) throw spec.error(below(at, unknown), `${form}; got ${unknown}`);
}

function credentialIn(spec: Spec, operation: Place, value: Json | undefined, at: string): Expression {
	const credential = readExpression(String(value));
	if (credential?.message !== "response" || (credential.in !== "header" && credential.in !== "body")) throw spec.error(at, inReply);
	if (credential.in === "body") inBodyOfReply(spec, operation, value, at);
	else if (!successes(spec, operation).some((response) => hasHeader(response, credential.pointer)))
		throw spec.error(at, "no success of the operation declares this header; correct the name or declare it");
	return credential;
}

function inBodyOfReply(spec: Spec, operation: Place, value: Json | undefined, at: string): string {
	const expression = readExpression(String(value));
	if (expression?.message !== "response" || expression.in !== "body") throw spec.error(at, "expected $response.body# and a JSON Pointer");
	if (!successes(spec, operation).some((response) => declares(spec, response, expression.pointer)))
		throw spec.error(at, "no success of the operation declares this member; correct the pointer or declare it");
	return expression.pointer;
}

function passwordIn(spec: Spec, operation: Place, written: Json | undefined, at: string): Pick<LogIn, "password" | "hash"> {
	const { at: value, hash, ...others } = isObject(written) ? written : {};
	onlyWith(spec, others, [], at);
	const expression = readExpression(String(value));
	const body = requestBodyOf(spec, operation);
	if (expression?.message !== "request" || expression.in !== "body" || !body || !declares(spec, body, expression.pointer))
		throw spec.error(below(at, "at"), "expected $request.body# and the JSON Pointer of a declared member");
	const known = passwordHashes.find((name) => name === hash);
	if (hash !== undefined && known === undefined)
		throw spec.error(below(at, "hash"), `expected one of ${passwordHashes.join(", ")}, got ${hash}; correct it, or leave it out`);
	return { password: expression.pointer, ...(known !== undefined && { hash: known }) };
}

const successes = (spec: Spec, operation: Place) =>
	responsesOf(spec, operation).flatMap(([status, response]) => (status.startsWith("2") ? [response] : []));

const hasHeader = ({ value: { headers } }: Place, pointer: string): boolean =>
	isObject(headers) && Object.keys(headers).some((name) => step(name).toLowerCase() === pointer.toLowerCase());
