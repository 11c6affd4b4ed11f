import { isObject } from "../../../src/openapi/document.ts";
import type { Contract } from "../contract.ts";

export interface Server {
	url: string;
	description: string;
	variables: { name: string; default: string; description: string; values: string[] }[];
}

export function serversOf({ document: { servers } }: Contract): Server[] {
	return (Array.isArray(servers) ? servers : []).filter(isObject).map(({ url, description, variables }) => ({
		url: String(url),
		description: String(description ?? ""),
		variables: Object.entries(isObject(variables) ? variables : {}).map(([name, variable]) => {
			const { default: preset, description: text, enum: values } = isObject(variable) ? variable : {};
			return { name, default: String(preset), description: String(text ?? ""), values: Array.isArray(values) ? values.map(String) : [] };
		}),
	}));
}
