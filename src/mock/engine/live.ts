import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "node:querystring";
import type { Response } from "../../checker/contract.ts";
import { contentFor } from "../../checker/rules/declared-content.ts";
import { responseFor } from "../../checker/rules/response.ts";
import { declaredAnswers } from "../../generate/answers/declared-answers.ts";
import { firstStatus } from "../../generate/answers/find-sample.ts";
import { type Maker, madeAnswer } from "../../generate/answers/made-answer.ts";
import { Prism } from "../../generate/answers/prism.ts";
import { type OperationModel, operationsOf } from "../../generate/model/operation.ts";
import { Misuse } from "../../misuse.ts";
import { parseSpec, type Spec } from "../../openapi/document.ts";
import type { PreparedAnswer, Sample } from "../operation.ts";
import { prepared } from "../read-operations.ts";
import type { Request } from "../request.ts";

interface Api {
	prism: Prism;
	spec: Spec;
	operations: OperationModel[];
}

/** Answers that Prism makes for the request itself. Its packages are loaded with this file, which takes long. */
export class Live {
	readonly #contracts: string;
	readonly #apis = new Map<string, Promise<Api>>();

	/** `contracts` is the folder of the generated contracts. */
	constructor(contracts: string) {
		this.#contracts = contracts;
	}

	async answer({ operation, answer: { code, mediaType, example } }: Sample, request: Request, dynamic: boolean): Promise<PreparedAnswer> {
		const { prism, spec, operations } = await this.#api(operation.api);
		const model = operations.find(({ operationId }) => operationId === operation.declared.operationId);
		const answer = declaredAnswers(spec, model?.responses ?? []).find(
			(each) => each.code === code && each.mediaType === mediaType && each.example === example,
		);
		if (model === undefined || answer === undefined)
			throw new Misuse(`openapi.yaml of ${operation.api} is not the one of answers.js: generate it again`);
		const maker: Maker = { prism, document: spec.document, ...keeping(responseFor(operation.declared, firstStatus({ code })), mediaType) };
		return prepared(await madeAnswer(maker, model, answer, { dynamic, request: asked(request) }));
	}

	#api(api: string): Promise<Api> {
		const known = this.#apis.get(api) ?? this.#read(api);
		this.#apis.set(api, known);
		return known;
	}

	async #read(api: string): Promise<Api> {
		const spec = parseSpec(api, readFileSync(join(this.#contracts, api, "openapi.yaml"), "utf8"));
		return { prism: await Prism.of(structuredClone(spec.document)), spec, operations: operationsOf(spec) };
	}
}

const keeping = (response: Response | undefined, mediaType = ""): Pick<Maker, "keeps" | "keepsHeader"> => ({
	keeps: (_, body) => contentFor(response?.content ?? [], mediaType)?.schema?.open(body) ?? true,
	keepsHeader: (_, name, value) => response?.headers.find((each) => each.name === name)?.schema.open(value) ?? true,
});

/** As Prism takes a request. */
const asked = ({ headers, search, body }: Request) => ({
	headers,
	query: parse(search),
	...("text" in body && body.text !== "" && { body: body.text }),
});
