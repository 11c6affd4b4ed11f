import { Misuse } from "../../misuse.ts";

/** https://www.rfc-editor.org/rfc/rfc9110#section-5.1 */
const token = /^[\w!#$%&'*+.^`|~-]+$/;

/** What Node writes of https://www.rfc-editor.org/rfc/rfc9110#section-5.5 */
const text = /^[\t\x20-\x7e\x80-\xff]*$/;

/** Throws a {@link Misuse} at a header that HTTP cannot have: an example may have any text, and `x-mock` may repeat a request. */
export function requireSendable(headers: Readonly<Record<string, string>>): void {
	for (const name in headers) {
		if (!token.test(name))
			throw new Misuse(`the spec has a header that HTTP cannot have: expected letters, digits and hyphens, got ${JSON.stringify(name)}`);
		if (!text.test(headers[name] ?? ""))
			throw new Misuse(
				`the header ${name} has a text that HTTP cannot have: expected Latin-1 without control characters; correct its example or x-mock`,
			);
	}
}
