import type { Credential } from "../checker/contract.ts";
import type { ContractModel } from "../generate/model/contract-model.ts";
import type { Message } from "../har/exchange.ts";
import { expandPath } from "../openapi/path-template.ts";
import { carry } from "../openapi/security/carrier.ts";
import { written } from "../openapi/security/schemes.ts";
import { type Answer, answersOf } from "./answers.ts";
import { type Argument, writtenArgument } from "./argument.ts";
import { type Example, examplesOf, valuesOf } from "./examples.ts";
import { gradesOf } from "./provenance.ts";
import type { TestExchange } from "./test-exchanges.ts";

interface Request {
	url: URL;
	message: Message;
}

/**
 * The examples of a spec as exchanges: each response with a request that has only the required parameters, and the first response with full requests: one
 * for each body, and one for each further example of a parameter.
 */
export function samplesOf(root: string, { spec, operations }: ContractModel): TestExchange[] {
	return operations.flatMap(({ operationId, path, method, security, parameters: declared, requestBody, responses }) => {
		const answers = responses.flatMap((response) => answersOf(root, spec, response));
		const bodies = requestBody === undefined ? [] : examplesOf(root, spec, requestBody.place);
		const credentials = security.alternatives[0] ?? [];
		const values = declared.map(({ place, name, in: where }) => ({ place, name, where, values: valuesOf(root, spec, place) }));
		const all = values.map(({ values: [value], ...parameter }): Argument => ({ ...parameter, value }));
		const required = all.filter(({ place }) => place.value.required === true);
		const [first] = answers;
		const sample = ({ url, message }: Request, answer: Answer, name: string): TestExchange => ({
			name: `samples, ${operationId}: ${name}`,
			exchange: { file: spec.file, index: 0, method, url, status: answer.status, request: message, response: answer.message },
			grades: { request: "constructed", headers: "constructed", body: gradesOf(answer.provenance).body },
		});
		const full = (args: Argument[], body: Example | undefined, name: string) =>
			first === undefined ? [] : [sample(requestOf(path, args, credentials, body), first, name)];
		const bare = requestOf(path, required, credentials, bodies[0]);
		const further = values.flatMap(({ values: [, ...more], ...parameter }) => more.map((value) => ({ ...parameter, value })));
		return [
			...answers.map((answer) => sample(bare, answer, answer.name)),
			...(bodies.length === 0 ? [undefined] : bodies).flatMap((body) => full(all, body, body?.name ?? "every parameter")),
			...further.flatMap((one) =>
				full(
					all.map((each) => (each.place === one.place ? one : each)),
					bodies[0],
					`${one.name} ${JSON.stringify(one.value)}`,
				),
			),
		];
	});
}

function requestOf(path: string, all: Argument[], credentials: Credential[], body: Example | undefined): Request {
	const given = all.filter(({ value }) => value !== undefined);
	const texts = (where: Argument["where"]) => given.filter((each) => each.where === where).map(writtenArgument);
	const inPath = (name: string) => given.find((each) => each.where === "path" && each.name === name);
	const expanded = expandPath(path, (name) => {
		const found = inPath(name);
		return found === undefined ? encodeURIComponent(name) : writtenArgument(found);
	});
	const url = new URL(`https://sample.example${expanded}`);
	url.search = texts("query").join("&");
	const cookies = texts("cookie").flatMap((text) => text.split("&"));
	const headers: Record<string, string> = cookies.length === 0 ? {} : { Cookie: cookies.join("; ") };
	for (const credential of credentials) carry({ url, headers }, credential, written(credential, "example"));
	const own = given.filter(({ where }) => where === "header").map((each): [string, string] => [each.name, writtenArgument(each)]);
	const type: [string, string][] = body === undefined ? [] : [["Content-Type", body.mediaType]];
	return { url, message: { headers: [...Object.entries(headers), ...own, ...type], body: { text: body?.text ?? "" } } };
}
