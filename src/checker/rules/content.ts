import type { Body } from "../../har/exchange.ts";
import { jsonOf } from "../../har/parse-json.ts";
import type { Position } from "../../har/position.ts";
import { isJson } from "../../openapi/media-type.ts";
import type { MediaType } from "../contract.ts";
import type { DraftFinding, Rule } from "../finding.ts";
import { judgeValue } from "../schema/judge-value.ts";

/** Checks the syntax of a body by its media type, and its value by the schema. A body that is not JSON and has no schema is not checked. */
export function judgeContent(
	{ mediaType, schema, line }: MediaType,
	type: string,
	body: Body,
	side: "request" | "response",
): DraftFinding[] {
	const pointer = `/${side}/body`;
	if (schema === undefined && !isJson(type)) return [];
	const syntax: Rule = `${side}-syntax`;
	const expected = isJson(type) ? "JSON" : mediaType;
	if ("fault" in body) return [{ rule: syntax, pointer, message: `expected ${expected}, ${body.fault}`, line }];
	const read = isJson(type) ? jsonOf(body) : { value: body.text };
	if ("fault" in read) return [{ rule: syntax, pointer, message: `expected JSON, got ${describe(body.text, read.fault)}`, line }];
	return schema === undefined ? [] : judgeValue(schema, read.value, { rule: `${side}-schema`, pointer, line });
}

function describe(text: string, { line, column }: Position): string {
	if (text === "") return "an empty body";
	return /^\s*</.test(text) ? "markup" : `text that is not from line ${line}, column ${column} on`;
}
