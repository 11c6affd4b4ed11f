import { isObject } from "../../openapi/json-pointer.ts";
import { inBodies, type Members, type Quirk } from "./quirk.ts";

/** `params` are the members of an object, or a value in them is a number or a truth value. What holds an object or a list is no form. */
export const postedValues: Quirk = {
	name: "posted-values",
	exporters: "chrome-har (objects: https://github.com/sitespeedio/chrome-har/issues/23), and programs that take a form apart into a map",
	mend: (entry) =>
		inBodies(entry, (body) => {
			if (!isObject(body.params)) return body;
			const { params, ...rest } = body;
			const list = !Array.isArray(params) && isObject(params) ? Object.entries(params).map(([name, value]) => ({ name, value })) : params;
			if (!Array.isArray(list) || (list === params && !list.some(isOdd))) return body;
			return list.some(isNested) ? rest : { ...rest, params: list.map(spelt) };
		}),
};

const isOdd = (param: unknown): param is Members =>
	isObject(param) && param.value !== undefined && param.value !== null && typeof param.value !== "string";

const isNested = (param: unknown) => isOdd(param) && typeof param.value === "object";

const spelt = (param: unknown) => (isOdd(param) ? { ...param, value: String(param.value) } : param);
