import type { Json } from "../document.ts";
import type { Carrier } from "./carrier.ts";
import type { SchemeType } from "./scheme-type.ts";

/** A text in a header, the query or a cookie, after its `x-prefix`. The prefix is case-sensitive. */
export const apiKey: SchemeType = {
	declaration: "apiKey with a name, in header, query or cookie",
	read({ type, in: where, name, "x-prefix": prefix }) {
		if (type !== "apiKey" || typeof name !== "string" || !isLocation(where)) return undefined;
		return { in: where, name, ...(typeof prefix === "string" ? { prefix } : {}) };
	},
	accepts: (value, { prefix = "" }) => value.startsWith(prefix) && value.slice(prefix.length).trim() !== "",
	secretForm: /^[!#$%&'*+.^_`|~0-9A-Za-z:<>/=-]{1,24}$/,
	write: (secret, { prefix = "" }) => prefix + secret,
	isSecret: false,
};

const isLocation = (value: Json | undefined): value is Carrier["in"] => value === "header" || value === "query" || value === "cookie";
