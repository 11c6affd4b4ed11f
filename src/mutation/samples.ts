import type { Credential } from "../checker/contract.ts";
import type { ContractModel } from "../generate/model/contract-model.ts";
import type { ResponseModel } from "../generate/model/message.ts";
import type { Message } from "../har/exchange.ts";
import type { JsonObject, Spec } from "../openapi/document.ts";
import { expandPath } from "../openapi/path-template.ts";
import type { Place } from "../openapi/resolve.ts";
import { carry } from "../openapi/security/carrier.ts";
import { written } from "../openapi/security/schemes.ts";
import { type Example, examplesOf } from "./examples.ts";
import { gradesOf } from "./provenance.ts";
import type { TestExchange } from "./test-exchanges.ts";

interface Request {
	url: URL;
	message: Message;
}

interface Answer {
	name: string;
	status: number;
	message: Message;
	provenance: JsonObject;
}

/** The examples of a spec as exchanges: each response with a request that has only the required parameters, and the first response with full requests. */
export function samplesOf(root: string, { spec, operations }: ContractModel): TestExchange[] {
	return operations.flatMap(({ operationId, path, method, security, parameters: declared, requestBody, responses }) => {
		const answers = responses.flatMap((response) => answersOf(root, spec, response));
		const bodies = requestBody === undefined ? [] : examplesOf(root, spec, requestBody.place);
		const credentials = security.alternatives[0] ?? [];
		const parameters = declared.map(({ place }) => place);
		const required = parameters.filter(({ value }) => value.required === true);
		const sample = ({ url, message }: Request, answer: Answer, name: string): TestExchange => ({
			name: `samples, ${operationId}: ${name}`,
			exchange: { file: spec.file, index: 0, method, url, status: answer.status, request: message, response: answer.message },
			grades: { request: "constructed", headers: "constructed", body: gradesOf(answer.provenance).body },
		});
		const bare = requestOf(path, required, credentials, bodies[0]);
		return [
			...answers.map((answer) => sample(bare, answer, answer.name)),
			...(bodies.length === 0 ? [undefined] : bodies).flatMap((body) =>
				answers
					.slice(0, 1)
					.map((answer) => sample(requestOf(path, parameters, credentials, body), answer, body?.name ?? "every parameter")),
			),
		];
	});
}

function answersOf(root: string, spec: Spec, { status, place }: ResponseModel): Answer[] {
	return examplesOf(root, spec, place).map(({ name, mediaType, text, provenance }) => ({
		name,
		status: Number(status.replace(/XX$/i, "00")),
		message: { headers: [["Content-Type", mediaType]], body: { text } },
		provenance,
	}));
}

function requestOf(path: string, parameters: Place[], credentials: Credential[], body: Example | undefined): Request {
	const pairs = (where: string) =>
		parameters
			.filter(({ value }) => value.in === where && value.example !== undefined)
			.flatMap(({ value: { name, example } }) => [example].flat().map((each): [string, string] => [String(name), String(each)]));
	const values = Object.fromEntries(pairs("path"));
	const url = new URL(`https://sample.example${expandPath(path, (name) => encodeURIComponent(values[name] ?? name))}`);
	url.search = new URLSearchParams(pairs("query")).toString();
	const headers: Record<string, string> = {};
	for (const credential of credentials) carry({ url, headers }, credential, written(credential, "example"));
	const type: [string, string][] = body === undefined ? [] : [["Content-Type", body.mediaType]];
	return { url, message: { headers: [...Object.entries(headers), ...pairs("header"), ...type], body: { text: body?.text ?? "" } } };
}
