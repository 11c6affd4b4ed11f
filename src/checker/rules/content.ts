import type { Body } from "../../har/exchange.ts";
import { steps } from "../../openapi/json-pointer.ts";
import { essence, isWithin } from "../../openapi/media-type.ts";
import type { Accepted } from "../../openapi/words/accepts.ts";
import type { MediaType } from "../contract.ts";
import type { DraftFinding } from "../finding.ts";
import { judgeValue } from "../schema/judge-value.ts";
import { bodyValue, kindOf } from "./body-value.ts";
import { describeMediaType } from "./declared-content.ts";

/** Checks the syntax of a body by its media type, and its value by the schema. A text without a schema is not checked. */
export function judgeContent(
	declared: MediaType,
	type: string,
	body: Body,
	side: "request" | "response",
	accepts: readonly Accepted[] = [],
): DraftFinding[] {
	const { schema, line } = declared;
	const pointer = `/${side}/body`;
	const kind = kindOf(type);
	if (schema === undefined && kind === "text") return [];
	const read = bodyValue(declared, type, body);
	if (read === undefined) return [];
	if ("fault" in read) {
		const expected = kind === "json" ? "JSON" : essence(declared.mediaType);
		return [{ rule: `${side}-syntax`, pointer, message: `expected ${expected}, ${read.fault}`, line }];
	}
	const { value, files, types } = read;
	return [
		...(types === undefined ? [] : judgePartTypes(declared, types, side)),
		...(schema === undefined ? [] : judgeValue(schema, value, { rule: `${side}-schema`, pointer, line, accepts }, files)),
	];
}

/** A part of a form has one of the media types that its `encoding` declares. A part that says none is not judged. */
function judgePartTypes({ fields = [] }: MediaType, types: ReadonlyMap<string, string>, side: "request" | "response"): DraftFinding[] {
	return [...types].flatMap(([pointer, type]) => {
		const { contentTypes, line = 0 } = fields.find(({ name }) => name === steps(pointer)[0]) ?? {};
		if (contentTypes === undefined || contentTypes.some((range) => isWithin(type, range))) return [];
		const message = `expected ${contentTypes.join(" or ")}, got ${describeMediaType(type)}`;
		return { rule: `${side}-media-type` as const, pointer: `/${side}/body${pointer}`, message, line };
	});
}
