import { bodyKind } from "../../openapi/body-kind.ts";
import type { Json, JsonObject } from "../../openapi/document.ts";
import type { OperationModel } from "../model/operation.ts";
import type { Answer } from "./answers.ts";
import type { AnswerModel } from "./declared-answers.ts";
import { writeHeaders } from "./header-text.ts";
import { madeValue, rightValue } from "./made-values/made-value.ts";
import type { Made, Making, Prism } from "./prism.ts";

/** By what answers are made. */
export interface Maker {
	prism: Prism;
	/** In which references lead. */
	document: JsonObject;
	/** Whether a body keeps the contract. */
	keeps(answer: AnswerModel, body: unknown): boolean;
	/** Whether the value of a header does. */
	keepsHeader(answer: AnswerModel, name: string, value: unknown): boolean;
}

/** The answer as it is sent, but for its status. */
export async function madeAnswer(maker: Maker, operation: OperationModel, answer: AnswerModel, making: Making): Promise<Answer> {
	const { code, mediaType, example, response } = answer;
	const isGiven = example !== undefined && !making.dynamic;
	const asked = isGiven ? await maker.prism.ask(operation, answer, making).catch(() => undefined) : undefined;
	const { headers, body, isBroken } = asked ? { ...asked, isBroken: false } : await madeUp(maker, operation, answer, making);
	// Prism would make a word where bytes are declared.
	const isOpen = asked === undefined && mediaType !== undefined && bodyKind(mediaType) === "bytes";
	const declared = response.headers.map((header) => ({ ...header, schema: header.schema.value }));
	return {
		code,
		...(mediaType !== undefined && { mediaType }),
		...(example !== undefined && { example }),
		headers: writeHeaders(headers, declared, maker.document, (name, value) => maker.keepsHeader(answer, name, value)),
		...(body !== undefined && !isOpen && mediaType !== undefined && { body: body as Json }),
		...(isBroken && !isOpen && { isBroken: true }),
	};
}

/**
 * What Prism makes of an answer without an example. Where schemas lead to each other, it fails or cuts them off, and it reads no tuple, which breaks the
 * contract: there the body is the least that the document asks for, or else one that Prism makes at random.
 */
async function madeUp(maker: Maker, operation: OperationModel, answer: AnswerModel, making: Making): Promise<Made & { isBroken: boolean }> {
	const { prism, document } = maker;
	const { example: _, ...unnamed } = answer;
	const ask = (how: Making) => prism.ask(operation, unnamed, how).catch(() => undefined);
	const asked = await ask(making);
	if (asked !== undefined && maker.keeps(answer, asked.body)) return { ...asked, isBroken: false };
	const schema = answer.content?.value.schema;
	const body =
		answer.content &&
		rightValue(
			(nth) => madeValue(schema, "response", document, nth),
			(value) => maker.keeps(answer, value),
		);
	if (maker.keeps(answer, body)) return { headers: asked?.headers ?? {}, body, isBroken: false };
	const random = await ask({ ...making, dynamic: true });
	if (random !== undefined && maker.keeps(answer, random.body)) return { ...random, isBroken: false };
	return { ...(asked ?? { headers: {}, body }), isBroken: true };
}
