import fc, { type Arbitrary } from "fast-check";
import type { Rule } from "../checker/finding.ts";
import { step } from "../openapi/json-pointer.ts";
import { textsOf, typeOf, validBodies } from "./body.ts";
import { brokenTexts, type Texts, validTexts } from "./field.ts";
import type { Content, Field, Response } from "./message.ts";
import type { Pair } from "./request.ts";
import type { Demand } from "./values/demand.ts";
import { driftingValues } from "./values/drifting.ts";
import { invalidValues } from "./values/invalid.ts";
import type { Beside, Values } from "./values/values.ts";

/** A response as it is received. */
export interface Got {
	response: Response;
	headers: Pair[];
	body: string;
}

/** Near misses: responses one step beside those that keep the contract. */
export interface ResponseStep {
	rule: Rule;
	keyword: string;
	/** The expected finding's pointer into the exchange. */
	pointer: string;
	line: number;
	within?: string;
	/** The schema of a body of JSON or text, and the pointer into the body to the near miss. */
	body?: { demand: Demand; pointer: string };
	/** If false, the response keeps the contract and shows drift. */
	isBroken: boolean;
	responses: Arbitrary<Got>;
}

/** Responses of one status that keep the contract, of every media type. */
export function validResponses(values: Values, response: Response): Arbitrary<Got> {
	if (response.content.length === 0) return withHeaders(values, response, undefined, fc.constant(""));
	return fc.oneof(...response.content.map((content) => withHeaders(values, response, content, validBodies(values, content))));
}

export function responseSteps(values: Values, response: Response): ResponseStep[] {
	const bodies = response.content.flatMap((content) => {
		const having = (some: Beside, isBroken: boolean) => bodyStep(values, response, content, some, isBroken);
		return [
			...invalidValues(values, content.demand).flatMap((each) => having(each, true)),
			...(content.kind === "json" ? driftingValues(values, content.demand).flatMap((each) => having(each, false)) : []),
		];
	});
	return [...bodies, ...response.headers.flatMap((header) => headerSteps(values, response, header))];
}

function bodyStep(values: Values, response: Response, content: Content, step: Beside, isBroken: boolean): ResponseStep[] {
	const { keyword, pointer, place, within } = step;
	const texts = textsOf(values, content, step.values);
	if (texts === undefined) return [];
	const rule: Rule = isBroken ? "response-schema" : (keyword as Rule);
	const site = { rule, keyword, pointer: `/response/body${pointer}`, line: values.spec.line(place), isBroken };
	const responses = withHeaders(values, response, content, texts);
	const body = content.kind === "json" || content.kind === "text" ? { demand: content.demand, pointer } : undefined;
	return [{ ...site, ...(body && { body }), responses, ...(within === undefined ? {} : { within: `/response/body${within}` }) }];
}

function headerSteps(values: Values, response: Response, header: Field): ResponseStep[] {
	const pointer = `/response/headers${step(header.name.toLowerCase())}`;
	const right = validResponses(values, response);
	const named = ([name]: Pair) => name.toLowerCase() === header.name.toLowerCase();
	const having = (texts: Arbitrary<Texts>) =>
		fc.tuple(right, texts).map(([got, some]) => ({
			...got,
			headers: [...got.headers.filter((pair) => !named(pair)), ...some.map((text): Pair => [header.name, text])],
		}));
	const site = { rule: "response-header" as const, isBroken: true };
	const broken = brokenTexts(values, header).map(({ keyword, pointer: inside, place, within, values: texts }) => ({
		...{ ...site, keyword, pointer: pointer + inside, line: values.spec.line(place), responses: having(texts) },
		...(within === undefined ? {} : { within: pointer + within }),
	}));
	if (!header.required) return broken;
	const responses = right.map((got) => ({ ...got, headers: got.headers.filter((pair) => !named(pair)) }));
	return [...broken, { ...site, keyword: "required", pointer, line: values.spec.line(header.pointer), responses }];
}

function withHeaders(values: Values, response: Response, content: Content | undefined, bodies: Arbitrary<string>): Arbitrary<Got> {
	const fields = response.headers.map((header) => {
		const texts = validTexts(values, header).map((some) => some.map((text): Pair => [header.name, text]));
		return header.required ? texts : fc.option(texts, { nil: [] });
	});
	const type: Pair[][] = content === undefined ? [[]] : [[["Content-Type", typeOf(content)]]];
	const untyped = values.spec.document["x-content-type"] === "absent" && content === response.content[0];
	const types = untyped ? fc.constantFrom(...type, []) : fc.constantFrom(...type);
	return fc
		.tuple(types, fc.tuple(...fields), bodies)
		.map(([first, rest, body]) => ({ response, headers: [...first, ...rest.flat()], body }));
}
