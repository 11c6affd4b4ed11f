import fc, { type Arbitrary } from "fast-check";
import type { Rule } from "../checker/finding.ts";
import { isJson } from "../checker/media-type.ts";
import { step } from "../checker/pointer.ts";
import { breaksOf } from "./broken.ts";
import { brokenTexts, type Texts, validTexts } from "./field.ts";
import type { Field, Operation } from "./operation.ts";
import { isRepeatable, type Sent, textsOf, validRequests, withBody, withCredential, withTexts } from "./request.ts";
import type { Demand } from "./schema.ts";
import type { Values } from "./valid.ts";

/** Requests that break one thing. */
export interface RequestFault {
	rule: Rule;
	/** A keyword, or what else is broken. */
	keyword: string;
	/** Where a finding is expected; into the exchange. */
	pointer: string;
	/** The line of the spec that is broken, where it is one. */
	line?: number;
	/** Another alternative below this pointer may be reported instead. */
	within?: string;
	/** What the body breaks, and where in it. */
	body?: { demand: Demand; pointer: string };
	/** What kind of fault it is to a server. */
	kind: "unauthorized" | "malformed" | "invalid";
	requests: Arbitrary<Sent>;
}

export function requestFaults(values: Values, operation: Operation): RequestFault[] {
	const right = validRequests(values, operation);
	return [
		...operation.parameters.flatMap((field) => parameterFaults(values, field, right)),
		...securityFaults(operation, right),
		...bodyFaults(values, operation, right),
	];
}

const places = { path: ["request-path", "path"], query: ["request-query", "query"], header: ["request-header", "headers"] } as const;

function parameterFaults(values: Values, field: Field, right: Arbitrary<Sent>): RequestFault[] {
	const { in: where, name, required, pointer: written } = field;
	const [rule, place] = places[where];
	const pointer = `/request/${place}${step(where === "header" ? name.toLowerCase() : name)}`;
	const fault = { rule, pointer, kind: "invalid" as const };
	const having = (texts: Arbitrary<Texts>) => fc.tuple(right, texts).map(([sent, some]) => withTexts(sent, field, some));
	const broken = brokenTexts(values, field).map(({ keyword, pointer: inside, place: at, within, values: texts }) => ({
		...fault,
		...{ keyword, pointer: pointer + inside, line: values.spec.line(at), requests: having(texts) },
		...(within === undefined ? {} : { within: pointer + within }),
	}));
	const missing = {
		...fault,
		keyword: "required",
		line: values.spec.line(`${written}/required`),
		requests: right.map((sent) => withTexts(sent, field, undefined)),
	};
	const texts = validTexts(values, field);
	const twice = { ...fault, keyword: "repeated", requests: having(fc.tuple(texts, texts).map((each) => each.flat())) };
	return [...broken, ...(required && where !== "path" ? [missing] : []), ...(isRepeatable(values, field) ? [] : [twice])];
}

function securityFaults({ security: { alternatives } }: Operation, right: Arbitrary<Sent>): RequestFault[] {
	const all = alternatives.flat();
	if (alternatives.length === 0 || alternatives.some((alternative) => alternative.length === 0)) return [];
	const bare = right.map((sent) => all.reduce((rest, credential) => withCredential(rest, credential, undefined), sent));
	const fault = {
		rule: "request-security" as const,
		kind: "unauthorized" as const,
		pointer: "/request",
		within: "/request",
		keyword: "security",
	};
	const instead = (text: string | undefined) =>
		alternatives.flatMap((alternative) =>
			alternative
				.filter((credential) => text !== "lower" || (credential.prefix ?? "").toLowerCase() !== (credential.prefix ?? ""))
				.map((wrong) =>
					bare.map((sent) =>
						alternative.reduce((rest, each) => {
							const value = text === "lower" ? `${each.prefix?.toLowerCase()}x` : text;
							return withCredential(rest, each, each === wrong ? value : `${each.prefix ?? ""}x`);
						}, sent),
					),
				),
		);
	return [bare, ...instead(undefined), ...instead(""), ...instead("lower")].map((requests) => ({ ...fault, requests }));
}

function bodyFaults(values: Values, { body }: Operation, right: Arbitrary<Sent>): RequestFault[] {
	if (body === undefined) return [];
	const pointer = "/request/body";
	const having = (type: string, texts: Arbitrary<string>) => fc.tuple(right, texts).map(([sent, text]) => withBody(sent, { type, text }));
	const broken = body.content.flatMap((content) =>
		breaksOf(values, content.demand).map(({ keyword, pointer: inside, place, within, values: some }) => ({
			...{ rule: "request-schema" as const, kind: "invalid" as const, keyword, pointer: pointer + inside, line: values.spec.line(place) },
			...{ body: { demand: content.demand, pointer: inside } },
			...(within === undefined ? {} : { within: pointer + within }),
			requests: having(content.mediaType, textsOf(content, some)),
		})),
	);
	const [json] = body.content.filter(({ mediaType }) => isJson(mediaType));
	const malformed = fc.constantFrom('{"', "[1,]", "{'a':1}", "{} {}", "NaN", "01", '"\\x"', '"\t"', "{,}", "nul", "\u00a0{}");
	const noJson = { rule: "request-syntax" as const, kind: "malformed" as const, keyword: "syntax", pointer };
	const other = fc.constantFrom("text/plain", "application/xml", "application/octet-stream");
	const whole = fc.tuple(
		right.filter((sent) => sent.body !== undefined),
		other,
	);
	return [
		...broken,
		...(json === undefined ? [] : [{ ...noJson, requests: having(json.mediaType, malformed) }]),
		...(body.required
			? [
					{
						rule: "request-schema" as const,
						kind: "invalid" as const,
						keyword: "required",
						pointer,
						line: values.spec.line(body.pointer),
						requests: right.map((sent) => withBody(sent, undefined)),
					},
				]
			: []),
		...(body.content.some(({ mediaType }) => mediaType.includes("*"))
			? []
			: [
					{
						...{
							rule: "request-media-type" as const,
							kind: "invalid" as const,
							keyword: "content",
							pointer: "/request/headers/content-type",
						},
						requests: whole.map(([sent, type]) => withBody(sent, { type, text: sent.body ?? "" })),
					},
				]),
	];
}
