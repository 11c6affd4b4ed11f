import { createLogger } from "@stoplight/prism-core";
import { createInstance } from "@stoplight/prism-http";
import { shown } from "../openapi/shown-name.ts";
import { findMisspelt } from "./misspelling.ts";
import type { Operation, Operations } from "./operation.ts";
import type { PrismOperation } from "./prism-operation.ts";
import type { Request } from "./request.ts";
import type { Sample } from "./sample.ts";
import type { Violation } from "./violation.ts";

export interface Verdict {
	operation: Operation;
	violations: Violation[];
}

const config = { isProxy: false, errors: false, upstreamProxy: undefined, validateResponse: false, mock: { dynamic: false } } as const;
const judging = { ...config, validateRequest: true, checkSecurity: false };
const answering = { ...config, validateRequest: false, checkSecurity: false };
const logger = createLogger("mock", { level: "silent" });

/** Routes and validates, and hands the operation back in the place of an answer. */
const judges = createInstance(judging, {
	logger,
	mock:
		({ resource }) =>
		() => ({ _tag: "Right", right: { statusCode: 200, body: resource } }),
});
const answers = createInstance(answering, { logger });

type PrismRequest = Parameters<typeof answers.request>[0];

/** Nothing when no operation has the path and the method. */
export async function judge(request: Request, operations: Operations): Promise<Verdict | undefined> {
	const { path, query, headers, body } = request;
	const input = {
		method: request.method as PrismRequest["method"],
		url: { path, query: query as Record<string, string[]> },
		headers,
		body,
	};
	const outcome = await judges.request(input, [...operations.keys()])();
	if (outcome._tag === "Left") return undefined;
	const { output, validations } = outcome.right;
	const operation = operations.get(output.body as PrismOperation);
	if (operation === undefined) return undefined;
	// A severity above 0 is a warning, about something deprecated.
	const errors = validations.input.filter(({ severity }) => severity === 0);
	return {
		operation,
		violations: [
			...errors.map(({ path = [], message }) => ({ path, message: withoutName(message) })),
			...findMisspelt(operation.prism, request),
		],
	};
}

/** A client may have put a secret where the name of a member belongs. */
function withoutName(message: string): string {
	return message.replace(/'(.*)'$/s, (_, name: string) => `'${shown(name)}'`);
}

export async function ask({ operation, status, mediaType, example }: Sample, dynamic: boolean) {
	const mock = {
		dynamic,
		code: status,
		...(mediaType && { mediaTypes: [mediaType] }),
		...(example && !dynamic && { exampleKey: example }),
	};
	const input = { method: operation.method as PrismRequest["method"], url: { path: operation.path } };
	const outcome = await answers.request(input, [operation], { ...answering, mock })();
	if (outcome._tag === "Left") throw outcome.left;
	const { statusCode, headers = {}, body } = outcome.right.output;
	if (statusCode !== status) throw new Error(`Prism answers ${statusCode} where ${status} is declared`);
	return { headers: declaredOnly(headers), body };
}

/** Prism adds a Content-Type even to an answer without a body, and gives a header that it cannot fill as null. */
function declaredOnly(headers: Record<string, unknown>): Record<string, string> {
	const declared = Object.entries(headers).filter(([name, value]) => name !== "Content-type" && value !== null);
	return Object.fromEntries(declared.map(([name, value]) => [name, String(value)]));
}
