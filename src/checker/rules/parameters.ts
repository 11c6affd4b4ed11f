import type { Exchange } from "../../har/exchange.ts";
import { parseJson } from "../../har/parse-json.ts";
import { parameterPointer } from "../../openapi/parameter-pointer.ts";
import type { Operation, Parameter, Schema } from "../contract.ts";
import type { DraftFinding, Location, Rule } from "../finding.ts";
import { unknownQueryParameter } from "../schema/drift-finding.ts";
import { judgeValue, keeps } from "../schema/judge-value.ts";
import { meantReading } from "./meant-reading.ts";
import { isKnown, type Received, received } from "./received-parameter.ts";

const rules = {
	path: "request-path",
	query: "request-query",
	header: "request-header",
	cookie: "request-header",
} as const satisfies Record<Parameter["in"], Rule>;

export function judgeParameters(operation: Operation, exchange: Exchange, path: Record<string, string>): DraftFinding[] {
	const declared = operation.parameters.flatMap((parameter) => judgeParameter(parameter, received(operation, parameter, exchange, path)));
	return [...declared, ...unknownQueryParameters(operation, exchange)];
}

function judgeParameter(parameter: Parameter, { texts, readings }: Received): DraftFinding[] {
	const { in: place, writing, required, schema, allowsEmpty, accepts = [] } = parameter;
	const [text] = texts;
	if (text === undefined ? !required : texts.length === 1 && ((allowsEmpty && text === "") || (!writing && keeps(schema, text)))) return [];
	const rule: Rule = accepts.includes("values") ? "request-tolerated" : rules[place];
	const site = { rule, pointer: parameterPointer(parameter), line: parameter.line };
	if (text === undefined) return [{ ...site, message: "expected a value, got none", line: parameter.requiredLine }];
	if (typeof writing !== "object" && place !== "header" && texts.length > 1)
		return [{ ...site, message: `expected one value, got ${texts.length}` }];
	if (writing === "json") return judgeJson(schema, texts, site);
	if (writing === undefined) return judgeValue(schema, meantReading(schema, [texts.join(", ")]), site);
	if (readings.length > 0) return judgeValue(schema, meantReading(schema, readings), site);
	return [{ ...site, message: `expected ${writing.shapes.join(" or ")} in the style ${writing.style}, got another text` }];
}

function judgeJson(schema: Schema, texts: string[], site: Location): DraftFinding[] {
	const json = parseJson(texts.join(", "));
	return "fault" in json ? [{ ...site, message: "expected JSON, got another text" }] : judgeValue(schema, json.value, site);
}

function unknownQueryParameters({ parameters, security, line }: Operation, { url }: Exchange): DraftFinding[] {
	if (url.search === "") return [];
	const inQuery = parameters.filter((each) => each.in === "query");
	const known = new Set([...inQuery, ...security.alternatives.flat().filter((each) => each.in === "query")].map(({ name }) => name));
	return [...new Set(url.searchParams.keys())]
		.filter((name) => !known.has(name) && !inQuery.some((parameter) => isKnown(parameter, name) || isItem(parameter, name)))
		.map((name) => unknownQueryParameter(name, line));
}

/** Whether a name in the query is that of a list with the index of an item, and servers take it so. */
const isItem = ({ name, accepts = [] }: Parameter, sent: string): boolean =>
	accepts.includes("members") && sent.startsWith(`${name}.`) && /^\d+$/.test(sent.slice(name.length + 1));
