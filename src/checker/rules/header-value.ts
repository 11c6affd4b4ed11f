import { decodeText } from "../../openapi/parameter-styles/decode.ts";
import type { Header } from "../contract.ts";
import { meantBy, readingOf, scalarSpeltBy } from "../schema/spelt-value.ts";

/**
 * The values of a response header for its schema. A header that was sent several times is one list, except Set-Cookie, which is never joined:
 * https://www.rfc-editor.org/rfc/rfc9110#section-5.3
 */
export function headerReadings({ name, shape, explode = false, schema }: Header, sent: readonly string[]): unknown[] {
	const isCookie = name.toLowerCase() === "set-cookie";
	if (isCookie) return (shape === "array" ? [sent] : sent).map((value) => meantBy(schema, readingOf(value, scalarSpeltBy)));
	const text = sent.join(", ");
	// A text that is nothing of the shape stays a text, so that its schema refuses it.
	const decoded = shape && decodeText(name, text, { style: "simple", explode, escaping: "none" }, shape);
	return [meantBy(schema, readingOf(decoded ?? text, scalarSpeltBy))];
}
