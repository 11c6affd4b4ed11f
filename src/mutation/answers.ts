import type { ResponseModel } from "../generate/model/message.ts";
import type { Message } from "../har/exchange.ts";
import type { JsonObject, Spec } from "../openapi/document.ts";
import { writtenArgument } from "./argument.ts";
import { type Example, examplesOf, valuesOf } from "./examples.ts";

/** An example of a response, as it is sent. */
export interface Answer {
	name: string;
	status: number;
	message: Message;
	provenance: JsonObject;
}

interface Header {
	name: string;
	isRequired: boolean;
	/** One for each example. */
	texts: string[];
}

/** The examples of a response with only the required headers, and the first of them with all headers: once with the first example of each, and once for each further one. */
export function answersOf(root: string, spec: Spec, response: ResponseModel): Answer[] {
	const examples = examplesOf(root, spec, response.place);
	const [first] = examples;
	const headers = response.headers.map((header): Header => {
		const { name, place, required: isRequired } = header;
		const texts = valuesOf(root, spec, place).map((value) => writtenArgument({ place, name, where: "header", value }));
		return { name, isRequired, texts };
	});
	const required = headers.filter(({ isRequired }) => isRequired);
	const further = headers.flatMap((header) => header.texts.slice(1).map((text) => ({ header, text })));
	const all = [
		...(headers.length === required.length ? [] : [{ name: "every header", pairs: firstOf(headers) }]),
		...further.map(({ header, text }) => ({
			name: `${header.name}: ${text}`,
			pairs: firstOf(headers.map((each) => (each === header ? { ...header, texts: [text] } : each))),
		})),
	];
	return [
		...examples.map((example) => answer(response.status, example, example.name, firstOf(required))),
		...(first === undefined ? [] : all.map(({ name, pairs }) => answer(response.status, first, name, pairs))),
	];
}

const firstOf = (headers: readonly Header[]) =>
	headers.flatMap(({ name, texts: [text] }): [string, string][] => (text === undefined ? [] : [[name, text]]));

const answer = (status: string, { mediaType, text, provenance }: Example, name: string, headers: [string, string][]): Answer => ({
	name,
	status: Number(status.replace(/XX$/i, "00")),
	message: { headers: [["Content-Type", mediaType], ...headers], body: { text } },
	provenance,
});
