import { behavingOf } from "../../openapi/mock-states/behaving.ts";
import type { AnsweringOperation, Answers } from "../answers/answers.ts";
import { curl } from "../answers/curl.ts";
import type { AnswerModel } from "../answers/declared-answers.ts";
import { type Maker, madeAnswer } from "../answers/made-answer.ts";
import { type MockOperation, mockModel } from "../answers/mock-model.ts";
import { neededByPrism } from "../answers/needed-by-prism.ts";
import { Prism } from "../answers/prism.ts";
import { file, literal } from "../code-writer.ts";
import type { ContractSchemas } from "../contract-schemas.ts";
import type { ApiModel } from "../model/api-model.ts";
import { operationsOf } from "../model/operation.ts";

/** The source text of what the mock answers for an API. The schemas are those of its contract. */
export async function answersSource(model: ApiModel, schemas: ContractSchemas): Promise<string> {
	const { spec, bundled, contentType } = model;
	const operations = mockModel(model);
	const maker = { prism: await Prism.of(neededByPrism(bundled)), document: spec.document, keeps: keeping(schemas) };
	// The examples are in files of their own, unless they are bundled.
	const written = operationsOf({ ...spec, document: bundled });
	const answers: Answers = {
		sendsContentType: contentType !== "absent",
		operations: await Promise.all(
			operations.map(async (operation) => {
				const bundledOperation = written.find(({ operationId }) => operationId === operation.operationId) ?? operation.operation;
				return answering(maker, operation, curl({ ...spec, document: bundled }, bundledOperation));
			}),
		),
	};
	return file(`export const answers = ${literal(answers)};`);
}

async function answering(maker: Maker, model: MockOperation, curl: string): Promise<AnsweringOperation> {
	const { operation, operationId, answers, logIn, console, default: usual, refused, chosen, set, polls, states } = model;
	return {
		operationId,
		summary: String(operation.place.value.summary ?? ""),
		curl,
		answers: await Promise.all(answers.map((answer) => madeAnswer(maker, operation, answer, { dynamic: false, seed: "generate" }))),
		default: usual,
		refused,
		chosen,
		set,
		polls,
		states,
		behaving: behavingOf(refused),
		...(logIn && { logIn }),
		...(console && { console }),
	};
}

const keeping =
	(schemas: ContractSchemas) =>
	({ response, content }: AnswerModel, body: unknown): boolean => {
		const media = response.content.find(({ place }) => place.pointer === content?.pointer);
		return media?.schema === undefined || schemas.keeps(media.schema, body);
	};
