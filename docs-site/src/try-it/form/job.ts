import type { Poll } from "../../../../src/client/route.ts";
import type { Spec } from "../../../../src/openapi/document.ts";
import { requirementsOf, sendable } from "../../../../src/openapi/security/requirements.ts";
import type { Operation } from "../../operation.ts";
import { pathsOf } from "../../reference/server.ts";
import { announcedBy } from "../../samples/announced.ts";
import { type Outcome, outcomesOf } from "./outcome.ts";
import { fieldsOf } from "./parameter.ts";

/** Where the result of an operation is, when one of its responses announces a job. */
export interface Job extends Pick<Poll, "parameter" | "header" | "url" | "interval"> {
	/** The status that announces it. */
	status: number;
	/** The statuses with which one looks again. */
	again: number[];
	/** Upper case. */
	method: string;
	path: string;
	/** The path by the name of the server, where it is not the same on each. */
	paths?: Record<string, string>;
	/** The names of the schemes of each alternative. */
	alternatives: string[][];
	/** Whoever knows the job's id can read its result. */
	secret?: true;
	outcomes: Outcome[];
}

export function jobOf(spec: Spec, announcing: Operation): Job | undefined {
	const found = announcedBy(spec, announcing);
	if (found === undefined) return undefined;
	const { status, operation, again } = found;
	const { parameter, header, url, interval } = found.poll;
	const { method, path, place } = operation;
	const { secret } = fieldsOf(spec, operation).find(({ name }) => name === parameter) ?? {};
	return {
		parameter,
		...(header === undefined ? {} : { header }),
		url,
		interval,
		status,
		again,
		method,
		path,
		...pathsOf(operation),
		alternatives: sendable(requirementsOf(spec, place).alternatives).map((schemes) => schemes.map(({ scheme }) => scheme)),
		...(secret && { secret }),
		outcomes: outcomesOf(spec, place),
	};
}
