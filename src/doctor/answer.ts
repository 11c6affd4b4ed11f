import type { CheckResult } from "../checker/check.ts";
import { CoverageCounter } from "../checker/coverage/declared-tree.ts";
import { ErrorCodes } from "../checker/coverage/error-codes.ts";
import { parseJson } from "../har/parse-json.ts";
import type { JsonObject } from "../openapi/document.ts";
import { evaluate, parseExpression } from "../openapi/runtime-expression.ts";
import type { DiscrepancyProbe, Response } from "./operation.ts";

/** The body of a reply: its JSON, or else its text. */
function bodyOf({ exchange: { response } }: CheckResult): unknown {
	const text = response.body !== undefined && "text" in response.body ? response.body.text : "";
	const json = parseJson(text);
	return "value" in json ? json.value : text;
}

/** Whether a server follows its document or does as known servers do, by the exchanges of a probe. Undefined if they do not show it. */
export function follows({ document, servers }: DiscrepancyProbe, exchanges: CheckResult[]): "document" | "servers" | undefined {
	const [isDocument, isServers] = [document, servers].map((is) => is !== undefined && exchanges.some((exchange) => holds(is, exchange)));
	if (isDocument === isServers) return undefined;
	return isDocument ? "document" : "servers";
}

function holds(conditions: JsonObject, judged: CheckResult): boolean {
	const { method, status: statusCode } = judged.exchange;
	return Object.entries(conditions).every(([text, is]) => {
		const value = evaluate(parseExpression(text), { method, statusCode, body: bodyOf(judged) });
		return is === "present" ? value !== undefined : is === value;
	});
}

/** The rows of `x-errors` that match a reply. */
export function errorsIn(judged: CheckResult, { errors }: Response): JsonObject[] {
	const codes = new ErrorCodes();
	const rows = new Map<CoverageCounter, JsonObject>();
	for (const row of errors) {
		const sighting = new CoverageCounter({
			kind: "value",
			operationId: "",
			pointer: "",
			name: String(row.code ?? row.text),
			line: 0,
			grades: [],
		});
		codes.put(sighting);
		rows.set(sighting, row);
	}
	const found = new Set<JsonObject>();
	codes.visit(bodyOf(judged), (sighting) => found.add(rows.get(sighting) ?? {}));
	return [...found];
}
