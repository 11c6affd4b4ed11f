import { behavingOf } from "../../openapi/mock-states/behaving.ts";
import type { AnsweringOperation, Answers } from "../answers/answers.ts";
import { curl } from "../answers/curl.ts";
import { type Maker, madeAnswer } from "../answers/made-answer.ts";
import { type MockOperation, mockModel } from "../answers/mock-model.ts";
import { neededByPrism } from "../answers/needed-by-prism.ts";
import { Code, dataModule, json } from "../code-writer.ts";
import type { ContractSchemas } from "../contract-schemas.ts";
import type { ApiModel } from "../model/api-model.ts";
import { operationsOf } from "../model/operation.ts";

/** Prism writes out what operations refer to, for each of them, so it has a few at a time. */
const atOnce = 50;

/** The source text of what the mock answers for an API. The schemas are those of its contract. */
export async function answersSource(model: ApiModel, schemas: ContractSchemas): Promise<string> {
	const { spec, bundled, contentType } = model;
	const operations = mockModel(model);
	// Loaded only now: much of what is made before is forgotten by then.
	const { Prism } = await import("../answers/prism.ts");
	// The examples are in files of their own, unless they are bundled.
	const bundledOperations = bundled === spec.document ? model.operations : operationsOf({ ...spec, document: bundled });
	const written = new Map(bundledOperations.map((operation) => [operation.operationId, operation]));
	const answering: Code[] = [];
	for (let index = 0; index < operations.length; index += atOnce) {
		const some = operations.slice(index, index + atOnce);
		const prism = await Prism.of(
			neededByPrism(
				bundled,
				some.map(({ operation }) => operation.template),
			),
		);
		const maker = { prism, document: spec.document, ...keeping(schemas) };
		for (const each of some) {
			const asked = curl({ ...spec, document: bundled }, written.get(each.operationId) ?? each.operation, (schema, value) =>
				schemas.keeps(schema, value, "request"),
			);
			answering.push(new Code(json(await answeringOf(maker, each, asked), "\t\t")));
		}
	}
	const answers: Record<keyof Answers, unknown> = { sendsContentType: contentType !== "absent", operations: answering };
	return dataModule("answers", answers);
}

async function answeringOf(maker: Maker, model: MockOperation, curl: string): Promise<AnsweringOperation> {
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

const keeping = (schemas: ContractSchemas): Pick<Maker, "keeps" | "keepsHeader"> => ({
	keeps({ response, content }, body) {
		const media = response.content.find(({ place }) => place.pointer === content?.pointer);
		return media?.schema === undefined || schemas.keeps(media.schema, body);
	},
	keepsHeader({ response }, name, value) {
		const header = response.headers.find((each) => each.name === name);
		return header === undefined || schemas.keeps(header.schema, value);
	},
});
