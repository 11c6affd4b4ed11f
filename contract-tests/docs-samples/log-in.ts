import { createHash } from "node:crypto";
import { aroundPassword, type LogInCall } from "../../docs-site/src/samples/log-in.ts";
import type { Scenario } from "../../docs-site/src/samples/scenario.ts";
import { step, valueAt } from "../../src/openapi/json-pointer.ts";
import { operations } from "../operations.ts";
import type { Asked } from "./recording-proxy.ts";

/** One that has to be escaped in JSON. */
export const password = 'the "pass\\word" é';

export const isLogIn = ({ logIn }: Scenario, { url }: Asked): boolean => url.pathname === logIn?.request.path;

/** The credential that a log-in was answered with. */
export function issuedTo({ credential }: LogInCall, { given, answer }: Asked): string {
	if ("header" in credential) return given[credential.header.toLowerCase()] ?? "";
	return String(valueAt(JSON.parse(answer), credential.members.map(step).join("")));
}

/** The body that a log-in has to send. */
export function bodyWith(logIn: LogInCall, plain: string): unknown {
	const sent = logIn.hash === "none" ? plain : createHash(logIn.hash.replace("-", "")).update(plain).digest("hex");
	return JSON.parse(aroundPassword(logIn).join(JSON.stringify(sent).slice(1, -1)));
}

/** A status with which the log-in is refused. */
export function refusalOf({ api, request }: LogInCall): number {
	const operation = operations.find((each) => each.api === api && each.template === request.path);
	const refusal = operation?.answers.find(({ status, text }) => status > 400 && text.startsWith("{"));
	if (refusal === undefined) throw new Error(`${api} refuses no log-in`);
	return refusal.status;
}
