import fc from "fast-check";
import { expressionOf } from "../../../openapi/schemas/pattern.ts";

/** What a schema says of a text. */
interface Wanted {
	pattern?: unknown;
	minLength?: unknown;
	maxLength?: unknown;
}

/** As many texts are tried for a pattern; most fit at once. */
const tried = 100;

const known = new Map<string, string>();

/** A short text that has the lengths and the pattern: `x` for no demand. Where none is found it has the lengths alone. */
export function madeString({ pattern, minLength, maxLength }: Wanted): string {
	const least = Number(minLength ?? 0);
	const most = Number(maxLength ?? Number.POSITIVE_INFINITY);
	const plain = "x".repeat(Math.min(Math.max(1, least), most));
	if (typeof pattern !== "string") return plain;
	const key = JSON.stringify([pattern, least, most]);
	const text = known.get(key) ?? matching(pattern, plain, (text) => hasLength(text, least, most)) ?? plain;
	known.set(key, text);
	return text;
}

/** In characters: https://json-schema.org/draft/2020-12/json-schema-validation#section-6.3.1 */
const hasLength = (text: string, least: number, most: number) => [...text].length >= least && [...text].length <= most;

/** The plainest of some texts. Undefined where the pattern looks around itself or back, which nothing here can make. */
function matching(pattern: string, plain: string, isOfLength: (text: string) => boolean): string | undefined {
	try {
		const expression = expressionOf(pattern);
		if (expression.test(plain)) return plain;
		const texts = fc.sample(fc.stringMatching(expression), { numRuns: tried, seed: 1 });
		return texts.filter((text) => isOfLength(text) && expression.test(text)).sort((a, b) => strangeness(a) - strangeness(b))[0];
	} catch {
		return undefined;
	}
}

/** A text that is read, sent in a header and typed without pains comes first, and of these a short one. */
const strangeness = (text: string) =>
	text.replaceAll(/[a-z\d]/gi, "").length * 10 + text.replaceAll(/[ -~]/g, "").length * 1_000 + text.length;
