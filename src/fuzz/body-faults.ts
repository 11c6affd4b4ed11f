import fc, { type Arbitrary } from "fast-check";
import { isJson, isWithin } from "../openapi/media-type.ts";
import { textsOf } from "./body.ts";
import type { RequestFault } from "./fault.ts";
import type { Operation } from "./operation.ts";
import { type Sent, withBody } from "./request.ts";
import { invalidValues } from "./values/invalid.ts";
import type { Values } from "./values/values.ts";

/** Bodies that break their schema, are no JSON, are missing, or have another media type. */
export function bodyFaults(values: Values, { body }: Operation, right: Arbitrary<Sent>): RequestFault[] {
	if (body === undefined) return [];
	const pointer = "/request/body";
	const having = (type: string, texts: Arbitrary<string>) => fc.tuple(right, texts).map(([sent, text]) => withBody(sent, { type, text }));
	const invalid = { rule: "request-schema" as const, kind: "invalid" as const };
	const broken = body.content.flatMap((content) =>
		invalidValues(values, content.demand).flatMap(({ keyword, pointer: inside, place, within, values: some }) => {
			const texts = textsOf(values, content, some);
			if (texts === undefined) return [];
			const site = { ...invalid, keyword, pointer: pointer + inside, line: values.spec.line(place) };
			const body = { demand: content.demand, pointer: inside };
			return [{ ...site, body, requests: having(content.mediaType, texts), ...(within === undefined ? {} : { within: pointer + within }) }];
		}),
	);
	const [json] = body.content.filter(({ mediaType }) => isJson(mediaType));
	const malformed = fc.constantFrom('{"', "[1,]", "{'a':1}", "{} {}", "NaN", "01", '"\\x"', '"\t"', "{,}", "nul", "\u00a0{}");
	const noJson = { rule: "request-syntax" as const, kind: "malformed" as const, keyword: "syntax", pointer };
	const undeclared = ["text/plain", "application/xml", "application/octet-stream"].filter(
		(type) => !body.content.some(({ mediaType }) => isWithin(type, mediaType)),
	);
	const whole = right.filter((sent) => sent.body !== undefined);
	return [
		...broken,
		...(json === undefined ? [] : [{ ...noJson, requests: having(json.mediaType, malformed) }]),
		...(body.required
			? [
					{
						...invalid,
						keyword: "required",
						pointer,
						line: values.spec.line(body.pointer),
						requests: right.map((sent) => withBody(sent, undefined)),
					},
				]
			: []),
		...(undeclared.length === 0
			? []
			: [
					{
						...{
							rule: "request-media-type" as const,
							kind: "invalid" as const,
							keyword: "content",
							pointer: "/request/headers/content-type",
						},
						requests: fc
							.tuple(whole, fc.constantFrom(...undeclared))
							.map(([sent, type]) => withBody(sent, { type, text: sent.body ?? "" })),
					},
				]),
	];
}
