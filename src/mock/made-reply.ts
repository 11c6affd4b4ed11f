import { contentFor } from "../checker/rules/declared-content.ts";
import { responseFor } from "../checker/rules/response.ts";
import { below } from "../openapi/document.ts";
import { operationsOf, responsesOf } from "../openapi/operations.ts";
import { membersOf } from "../openapi/resolve.ts";
import { madeValue } from "./made-value.ts";
import type { Operation } from "./operation.ts";
import { ask, type Made } from "./prism.ts";
import { responsesFor, type Sample } from "./sample.ts";

/** `isBroken`: nothing is known that keeps the contract. */
interface MadeReply extends Made {
	isBroken: boolean;
}

/**
 * What Prism makes of a sample without an example. Where schemas lead to each other, it fails or cuts them off, and it reads no tuple, which breaks the
 * contract: there the body is the least that the document asks for, or else one that Prism makes at random, such as for a pattern.
 */
export async function madeReply(operation: Operation, sample: Sample, dynamic: boolean): Promise<MadeReply> {
	const asked = await ask(sample, dynamic).catch(() => undefined);
	if (asked !== undefined && isKept(operation, sample, asked.body)) return { ...asked, isBroken: false };
	const body = leastOf(operation, sample);
	if (isKept(operation, sample, body)) return { headers: asked?.headers ?? {}, body, isBroken: false };
	const random = await ask(sample, true).catch(() => undefined);
	if (random !== undefined && isKept(operation, sample, random.body)) return { ...random, isBroken: false };
	return { ...(asked ?? { headers: {}, body }), isBroken: true };
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
