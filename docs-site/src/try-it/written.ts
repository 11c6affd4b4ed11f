import type { Json } from "../../../src/openapi/document.ts";
import { expandPath } from "../../../src/openapi/path-template.ts";
import { pairsFor, textFor } from "../samples/serialized.ts";
import type { Parameter } from "./form/parameter.ts";
import type { Writing } from "./form/writing.ts";

interface Styled {
	parameter: Pick<Parameter, "name" | "in"> & { writing: Writing };
	value: string;
}

/** The parts of a request that parameters make which are not written as usual. Throws a TypeError, without the value, for what cannot be written. */
export function writtenIn(path: string, parameters: readonly Styled[]): { path: string; query: string; headers: Record<string, string> } {
	const at = (where: Parameter["in"]) => parameters.filter(({ parameter }) => parameter.in === where);
	const inPath = new Map(at("path").map(({ parameter, value }) => [parameter.name, textOf("path", { parameter, value })]));
	return {
		path: expandPath(path, (name) => inPath.get(name) ?? `{${name}}`),
		query: at("query")
			.flatMap(({ parameter, value }) =>
				pairsFor("query", asDeclared(parameter), valueIn(parameter.writing, value), parameter.writing.mediaType),
			)
			.map((pair) => `${pair.name}=${pair.value}`)
			.join("&"),
		headers: Object.fromEntries(at("header").map((each) => [each.parameter.name, textOf("header", each)])),
	};
}

const textOf = (where: "path" | "header", { parameter, value }: Styled) =>
	textFor(where, asDeclared(parameter), valueIn(parameter.writing, value), parameter.writing.mediaType);

/** As a contract has the parameter. */
const asDeclared = ({ name, writing: { style, explode, allowReserved } }: Styled["parameter"]) => ({
	name,
	...(style !== undefined && { style }),
	...(explode !== undefined && { explode }),
	...(allowReserved !== undefined && { allowReserved }),
});

/** What stands in a field; a text that is no JSON is a text. */
function valueIn({ field }: Writing, text: string): Json {
	if (field === "lines") return text.split("\n").filter((line) => line !== "");
	return field === "json" ? parsed(text) : text;
}

function parsed(text: string): Json {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}
