import { contentFor } from "../checker/rules/declared-content.ts";
import { responseFor } from "../checker/rules/response.ts";
import { below } from "../openapi/document.ts";
import { operationsOf, responsesOf } from "../openapi/operations.ts";
import { membersOf } from "../openapi/resolve.ts";
import { madeValue } from "./made-value.ts";
import type { Operation } from "./operation.ts";
import { ask, type Made } from "./prism.ts";
import { responsesFor, type Sample } from "./sample.ts";

/**
 * What Prism makes of a sample without an example. Where schemas lead to each other, it fails or cuts them off, which breaks the contract: there
 * the body is the least that the document asks for.
 */
export async function madeReply(operation: Operation, sample: Sample, dynamic: boolean): Promise<Made> {
	const asked = await ask(sample, dynamic).catch(() => undefined);
	if (asked !== undefined && isKept(operation, sample, asked.body)) return asked;
	const body = leastOf(operation, sample);
	return asked === undefined || isKept(operation, sample, body) ? { headers: asked?.headers ?? {}, body } : asked;
}

function isKept({ declared }: Operation, { status, mediaType = "" }: Sample, body: unknown): boolean {
	const { schema } = contentFor(responseFor(declared, status)?.content ?? [], mediaType) ?? {};
	return schema === undefined || schema.open(body);
}

function leastOf({ spec }: Operation, { operation, status, mediaType }: Sample): unknown {
	const written = operationsOf(spec).find(({ operation: { value } }) => value.operationId === operation.iid);
	const [declared] = responsesFor(operation, status);
	const [, response] = (written && responsesOf(spec, written.operation).find(([code]) => code === declared?.code)) ?? [];
	const contents = response && membersOf(spec, response.value.content, below(response.pointer, "content"));
	const content = contents?.find(([name]) => name === mediaType)?.[1];
	return content && madeValue(content.value.schema, "response", spec.document);
}
