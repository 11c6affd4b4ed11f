import { isObject, type Json, type JsonObject } from "../../openapi/document.ts";
import { elementsOf } from "../element.ts";
import type { HouseRule, Report } from "../rule.ts";

/** A row of `x-errors` has the code or text that is sent, its cause and its remedy. Each error has one row in a response. */
export const errors: HouseRule = (root, report) => {
	for (const { kind, value, pointer } of elementsOf(root))
		if (kind === "response" && value["x-errors"] !== undefined) judgeRows([value["x-errors"]].flat(), `${pointer}/x-errors`, report);
};

function judgeRows(rows: Json[], pointer: string, report: Report): void {
	const seen = new Set<string>();
	for (const [index, row] of rows.entries()) {
		const wrong = faultOf(row, seen);
		if (wrong !== undefined) report(`${pointer}/${index}`, wrong);
	}
}

function faultOf(row: Json, seen: Set<string>): string | undefined {
	const wrong = isObject(row) ? wrongWith(row) : "a row of x-errors is no object";
	if (wrong !== undefined) return `${wrong}; write code or text, cause and remedy`;
	return isObject(row) ? repeated(row, seen) : undefined;
}

function repeated(row: JsonObject, seen: Set<string>): string | undefined {
	const says = String(row.code ?? row.text);
	const isKnown = seen.has(says);
	seen.add(says);
	return isKnown ? `x-errors has ${says} twice; write one row` : undefined;
}

function wrongWith(row: JsonObject): string | undefined {
	const unknown = Object.keys(row).find((name) => !["code", "text", "cause", "remedy"].includes(name));
	if (unknown !== undefined) return `x-errors knows no ${unknown}`;
	if ((row.code === undefined) === (row.text === undefined)) return "a row of x-errors has both code and text, or neither";
	const empty = Object.keys(row).find((name) => typeof row[name] !== "string" || row[name] === "");
	const missing = ["cause", "remedy"].find((name) => row[name] === undefined);
	return empty !== undefined ? `${empty} of x-errors is no text` : missing === undefined ? undefined : `x-errors lacks ${missing}`;
}
