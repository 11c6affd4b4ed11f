import { isObject } from "../../openapi/json-pointer.ts";
import { inMessages, type Quirk } from "./quirk.ts";

/**
 * Headers are pairs `["name", "value"]`, lines `name: value`, or members of one object.
 * HAR has a list of objects: http://www.softwareishard.com/blog/har-12-spec/#headers
 */
export const headerLists: Quirk = {
	name: "header-lists",
	exporters: "Programs that write down what their HTTP library gives them: Python's and Node's lists of pairs, fetch's and axios's objects",
	mend: (entry) =>
		inMessages(entry, (message) => {
			const { headers } = message;
			if (Array.isArray(headers)) return headers.every(isObjectOfHar) ? message : { ...message, headers: headers.map(named) };
			if (!isObject(headers)) return message;
			return { ...message, headers: Object.entries(headers).map(([name, value]) => ({ name, value })) };
		}),
};

const isObjectOfHar = (header: unknown) => isObject(header) && !Array.isArray(header);

/** Returns what is no header as it is. */
function named(header: unknown): unknown {
	if (Array.isArray(header)) {
		const [name, value] = header;
		return typeof name === "string" && header.length === 2 ? { name, value } : header;
	}
	const line = typeof header === "string" ? /^(:?[^:\s]+):(.*)$/s.exec(header) : null;
	return line === null ? header : { name: line[1], value: line[2]?.trim() };
}
