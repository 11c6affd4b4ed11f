import { isObject, type Spec } from "../../../src/openapi/document.ts";
import { steps } from "../../../src/openapi/json-pointer.ts";
import { type LogIn, logInApi, logInOf } from "../../../src/openapi/log-in.ts";
import { componentsOf, follow } from "../../../src/openapi/resolve.ts";
import { operationsOf } from "../operation.ts";
import { commentsFor, type Translated } from "./comments.ts";
import type { Credential } from "./credential.ts";
import { missingIn, type Request, requestOf } from "./request.ts";
import { successesOf } from "./success.ts";

/** A contract beside those of the other APIs, of which one may have the log-in. */
export interface Neighboured extends Translated {
	others?: readonly Spec[];
}

/** The call that gives a credential for a password. */
export interface LogInCall {
	api: string;
	/** The environment variable of its base URL. */
	base: "BASE_URL" | "LOG_IN_URL";
	/** The environment variable of the credential that it gives. */
	variable: string;
	/** Its first example, with {@link passwordMark} for the password. */
	request: Request;
	/** How the password is hashed before it is sent. */
	hash: NonNullable<LogIn["hash"]> | "none";
	/** Where the reply has the credential: a header, or the members that lead to it. */
	credential: { header: string } | { members: string[] };
	/** The status of the reply. */
	status: number;
	/** For the reader. */
	note: string;
}

/** The environment variable of the password. */
export const passwordVariable = "PASSWORD";
/** What stands in a body for the password. */
export const passwordMark = "<password>";

/** How the credential of an alternative is obtained for a password. Undefined where the contract says none that a sample can show. */
export function logInCall(spec: Neighboured, { fields: [field, ...more] }: Credential): LogInCall | undefined {
	if (field === undefined || more.length > 0 || typeof field.given !== "string") return undefined;
	const scheme = follow(spec, componentsOf(spec, "securitySchemes")[field.scheme], `/components/securitySchemes/${field.scheme}`);
	const api = logInApi(scheme.value);
	const holder = api === spec.api ? spec : spec.others?.find((each) => each.api === api);
	if (holder === undefined) return undefined;
	for (const operation of operationsOf(holder)) {
		const logIn = logInOf(holder, operation.place);
		const success = successesOf(holder, operation).find(({ status }) => status !== "2XX")?.status;
		if (logIn === undefined || typeof success !== "number" || missingIn(holder, operation) !== undefined) continue;
		const request = withMark(requestOf(holder, operation), logIn.password);
		if (request === undefined) continue;
		const path = steps(logIn.credential.pointer);
		return {
			...{ api: holder.api, variable: field.given, request, status: success, base: holder === spec ? "BASE_URL" : "LOG_IN_URL" },
			note: commentsFor(spec).examples,
			hash: logIn.hash ?? "none",
			credential: logIn.credential.in === "header" ? { header: path.join() } : { members: path },
		};
	}
	return undefined;
}

/** The request with the mark in the place of its password. Undefined where its example has none. */
function withMark(request: Request, pointer: string): Request | undefined {
	const value = structuredClone(request.body?.value);
	const names = steps(pointer);
	const last = names.pop() ?? "";
	let holder: unknown = value;
	for (const name of names) holder = isObject(holder as never) ? (holder as Record<string, unknown>)[name] : undefined;
	if (request.body?.kind !== "json" || !isObject(holder as never) || typeof (holder as Record<string, unknown>)[last] !== "string")
		return undefined;
	(holder as Record<string, unknown>)[last] = passwordMark;
	return { ...request, body: { ...request.body, value: value ?? null, text: JSON.stringify(value) } };
}

/** The texts of the body before and behind the password; its quotation marks belong to them. */
export function aroundPassword({ request }: LogInCall): [before: string, behind: string] {
	const [before = "", behind = ""] = (request.body?.text ?? "").split(passwordMark);
	return [before, behind];
}
