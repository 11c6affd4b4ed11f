import type { JsonObject } from "../../openapi/document.ts";
import { madeValue, rightValue } from "./made-values/made-value.ts";
import { styledText } from "./parameter-text.ts";

interface Declared {
	name: string;
	required?: boolean;
	explode?: boolean;
	schema?: unknown;
}

/** Whether a value keeps the schema of a header. */
type Keeps = (name: string, value: unknown) => boolean;

/**
 * What a contract says of these is not sent. Headers of the connection are the server's (https://www.rfc-editor.org/rfc/rfc9110#section-7.6.1), and the
 * mock packs nothing: with them a client would not understand the answer. The last three it writes itself, and a browser refuses those of CORS twice.
 */
const ownOfServer = new Set([
	"connection",
	"content-encoding",
	"content-length",
	"keep-alive",
	"proxy-connection",
	"te",
	"trailer",
	"transfer-encoding",
	"upgrade",
	"access-control-allow-origin",
	"access-control-expose-headers",
	"server",
]);

/**
 * The headers of an answer as text, in the style `simple`: https://spec.openapis.org/oas/v3.1.1#style-values. One without a value is sent only if it must
 * be, and one whose value breaks its schema has another.
 */
export function writeHeaders(
	values: Record<string, unknown>,
	declared: readonly Declared[],
	document: JsonObject = {},
	keeps: Keeps = () => true,
): Record<string, string> {
	// By lower-case names. Prism adds a Content-Type even to an answer without a body, and gives a header that it cannot fill as null.
	const given = new Map(Object.entries(values).map(([name, value]) => [name.toLowerCase(), value ?? undefined]));
	return Object.fromEntries(
		declared.flatMap(({ name, required, explode = false, schema }) => {
			if (ownOfServer.has(name.toLowerCase())) return [];
			const isRight = (value: unknown) => keeps(name, value);
			const known = given.get(name.toLowerCase());
			const isWanted = known === undefined ? required : !isRight(known);
			const value = isWanted ? rightValue((nth) => madeValue(schema, "response", document, nth), isRight) : known;
			return value === undefined ? [] : [[name, styledText(name, value, { style: "simple", explode, escaping: "none" })]];
		}),
	);
}
