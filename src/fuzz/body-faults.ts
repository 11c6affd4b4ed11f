import fc, { type Arbitrary } from "fast-check";
import type { BodyKind } from "../openapi/body-kind.ts";
import { isOthersBody } from "../openapi/matching/others-body.ts";
import { isWithin } from "../openapi/media-type.ts";
import { textsOf, typeOf } from "./body.ts";
import type { RequestFault } from "./fault.ts";
import { boundary } from "./form.ts";
import type { Operation } from "./operation.ts";
import { type Sent, withBody } from "./request.ts";
import { invalidValues } from "./values/invalid.ts";
import type { Values } from "./values/values.ts";

/** Texts that are not what their media type says. A form in the form of a URL is never broken, and no text or bytes are. */
const malformedTexts: Partial<Record<BodyKind, string[]>> = {
	json: ['{"', "[1,]", "{'a':1}", "{} {}", "NaN", "01", '"\\x"', '"\t"', "{,}", "nul", "\u00a0{}"],
	multipart: ["a=1", "{}", `--${boundary}\r\n`, `--${boundary}\r\n\r\na\r\n--${boundary}--`, `--${boundary}-\r\n--${boundary}`],
};

/** Whether `x-operation-when` gives a JSON text to another operation of the path. */
function isOthers(text: string, when: string[] = []): boolean {
	return when.length > 0 && isOthersBody(JSON.parse(text), when);
}

/** Bodies that break their schema, are no JSON, are missing, or have another media type. */
export function bodyFaults(values: Values, { body, when }: Operation, right: Arbitrary<Sent>): RequestFault[] {
	if (body === undefined) return [];
	const pointer = "/request/body";
	const having = (type: string, texts: Arbitrary<string>) => fc.tuple(right, texts).map(([sent, text]) => withBody(sent, { type, text }));
	const { accepts = [] } = body;
	const invalid = {
		rule: accepts.includes("values") ? ("request-tolerated" as const) : ("request-schema" as const),
		kind: "invalid" as const,
	};
	const undeclaredMember = { rule: "unknown-member" as const, kind: "none" as const };
	const broken = body.content.flatMap((content) =>
		invalidValues(values, content.demand).flatMap(({ keyword, pointer: inside, place, within, values: some }) => {
			const all = textsOf(values, content, some);
			// An empty body is none, and one with the members of another operation only is that operation's.
			const texts =
				all && values.chosen(all, (text) => text !== "" && !(content.kind === "json" && isOthers(String(text), when)))?.map(String);
			if (texts === undefined) return [];
			const isMember = keyword === "additionalProperties" && accepts.includes("members");
			const site = { ...(isMember ? undeclaredMember : invalid), keyword, pointer: pointer + inside, line: values.spec.line(place) };
			const body = content.kind === "json" ? { demand: content.demand, pointer: inside } : undefined;
			return [
				{
					...site,
					...(body && { body }),
					requests: having(typeOf(content), texts),
					...(within === undefined ? {} : { within: pointer + within }),
				},
			];
		}),
	);
	const noSyntax = { rule: "request-syntax" as const, kind: "malformed" as const, keyword: "syntax", pointer };
	const malformed = body.content.flatMap((content) => {
		const texts = malformedTexts[content.kind];
		return texts === undefined ? [] : [{ ...noSyntax, requests: having(typeOf(content), fc.constantFrom(...texts)) }];
	});
	const undeclared = ["text/plain", "application/xml", "application/octet-stream"].filter(
		(type) => !body.content.some(({ mediaType }) => isWithin(type, mediaType)),
	);
	const whole = right.filter((sent) => sent.body !== undefined);
	return [
		...broken,
		...malformed,
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
		...(undeclared.length === 0 || accepts.includes("mediaTypes")
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
