import { isObject } from "../../openapi/json-pointer.ts";
import { inHeaders, type Quirk } from "./quirk.ts";

/** A value is a number, a truth value, null, or a list of all values that a header was sent with. */
export const headerValues: Quirk = {
	name: "header-values",
	exporters: "Polly.js (lists), and programs that write down what their HTTP library makes of a header (Content-Length as a number)",
	mend: (entry) => inHeaders(entry, (headers) => (headers.some(isOdd) ? headers.flatMap(spelt) : headers)),
};

type Odd = { value: unknown };

const isOdd = (header: unknown): header is Odd => isObject(header) && "value" in header && typeof header.value !== "string";

function spelt(header: unknown): unknown[] {
	if (!isOdd(header)) return [header];
	const { value } = header;
	return (Array.isArray(value) ? value : [value]).map((each) => ({ ...header, value: textOf(each) }));
}

/** Returns what no header can be as it is. */
function textOf(value: unknown): unknown {
	if (value === null) return "";
	return typeof value === "number" || typeof value === "boolean" ? String(value) : value;
}
