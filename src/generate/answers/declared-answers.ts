import { below, isObject, type JsonObject, type Spec } from "../../openapi/document.ts";
import { membersOf, type Place } from "../../openapi/resolve.ts";
import type { ResponseModel } from "../model/message.ts";
import type { DeclaredAnswer } from "./answers.ts";

/** An answer with what declares it. */
export interface AnswerModel extends DeclaredAnswer {
	response: ResponseModel;
	/** The media type object. None: the response has no body. */
	content?: Place;
}

/** An operation, as far as `x-mock` names its answers. */
export interface Answering {
	operationId: string;
	answers: AnswerModel[];
	/** The job that an answer leads to, by the answer's status. */
	jobs: Record<string, string>;
}

/** The answers that an operation declares, in the order in which they are written. */
export const declaredAnswers = (spec: Spec, responses: readonly ResponseModel[]): AnswerModel[] =>
	responses.flatMap((response) => answersOf(spec, response));

function answersOf(spec: Spec, response: ResponseModel): AnswerModel[] {
	const { status: code, place } = response;
	const contents = membersOf(spec, place.value.content, below(place.pointer, "content"));
	if (contents.length === 0) return [{ code, response }];
	return contents.flatMap(([mediaType, content]) => {
		const named = exampleNames(content.value);
		return (named.length === 0 ? [undefined] : named).map((example) => ({
			code,
			mediaType,
			...(example !== undefined && { example }),
			response,
			content,
		}));
	});
}

/** As Prism names them: `default` stands for the one without a name. */
function exampleNames({ example, examples, schema }: JsonObject): string[] {
	const hasOwn = example !== undefined || (isObject(schema) && Array.isArray(schema.examples) && schema.examples.length > 0);
	return [...(hasOwn ? ["default"] : []), ...Object.keys(isObject(examples) ? examples : {})];
}
