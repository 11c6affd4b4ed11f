import type { Parameter } from "../../checker/contract.ts";
import { encode } from "../../openapi/parameter-styles/encode.ts";
import { defaultExplode, defaultStyle, type ParameterPlace, type Serialization } from "../../openapi/parameter-styles/styles.ts";

/** The text of a parameter as the contract writes it: its value in a path or a header, its pairs in a query or a Cookie header. */
export function parameterText(where: ParameterPlace, name: string, value: unknown, writing: Parameter["writing"]): string {
	const style = defaultStyle(where);
	const usual = { style, explode: defaultExplode(style), ...(where === "header" && { escaping: "none" as const }) };
	return writing === "json" ? encode(name, JSON.stringify(value), usual) : styledText(name, value, writing ?? usual);
}

/** A value in its style. An example may be what no style can write, as null or a list in a list; that is JSON. */
export function styledText(name: string, value: unknown, serialization: Serialization): string {
	try {
		return encode(name, value, serialization);
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		return encode(name, JSON.stringify(value), serialization);
	}
}
