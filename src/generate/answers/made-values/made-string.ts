import fc from "fast-check";
import { expressionOf } from "../../../openapi/schemas/pattern.ts";
import { repeated, repetitions, withoutLooks } from "./pattern-parts.ts";

/** What a schema says of a text. */
interface Wanted {
	pattern?: unknown;
	minLength?: unknown;
	maxLength?: unknown;
}

/** As many texts are tried for a pattern; most fit at once. */
const tried = 100;

/** Longer than any command line takes: https://man7.org/linux/man-pages/man2/execve.2.html */
const lengthLimit = 100_000;

/** A repetition that is written longer than this takes memory and no reader. */
const repeatLimit = 10_000;

const known = new Map<string, string[]>();

/** The nth of some short texts that have the lengths and the pattern: `x` for no demand. Where none is found it has the lengths alone. */
export function madeString({ pattern, minLength, maxLength }: Wanted, nth = 0): string {
	const least = Math.min(Number(minLength ?? 0), lengthLimit);
	const most = Number(maxLength ?? Number.POSITIVE_INFINITY);
	const plain = plainText(least, most, nth);
	if (typeof pattern !== "string") return plain;
	const key = JSON.stringify([pattern, least, most]);
	const texts = known.get(key) ?? matching(pattern, least, most);
	known.set(key, texts);
	return texts.length > 0 ? (texts[nth % texts.length] ?? plain) : plain;
}

/** Texts of which the first is the plainest; some begin with another letter, and some are long. */
function plainText(least: number, most: number, nth: number): string {
	const [letter = "x"] = nth < 4 ? "x" : "abcdefghijklmnopqrstuvw".slice(nth % 23);
	const number = nth === 0 ? "" : String(nth);
	const rest = nth > 5 && nth * 5 < most ? number.padEnd(nth * 4, "0") : number;
	if (rest.length + 1 <= most) return letter.repeat(Math.max(1, least - rest.length)) + rest;
	return ("xyzabcdefghijklmnopqrstuvw"[nth % 26] ?? letter).repeat(Math.min(Math.max(1, least), most));
}

/** In characters: https://json-schema.org/draft/2020-12/json-schema-validation#section-6.3.1 */
const hasLength = (text: string, least: number, most: number) => [...text].length >= least && [...text].length <= most;

/** The plainest first. None where the pattern is met by nothing that is made here. */
function matching(pattern: string, least: number, most: number): string[] {
	const expression = usable(pattern);
	if (expression === undefined) return [];
	const isRight = (text: string) => hasLength(text, least, most) && expression.test(text);
	const plain = [0, 1, 2].map((nth) => plainText(least, most, nth)).filter(isRight);
	if (plain.length > 2) return plain;
	const texts = new Set<string>();
	for (const written of writings(pattern, least, most)) {
		for (const text of sampled(written)) if (isRight(text)) texts.add(text);
		if (texts.size > 0) break;
	}
	const mixed = [3, 2, 4, 8].map((times) => "Aa1!".repeat(times)).filter((text) => texts.size === 0 && isRight(text));
	return [...new Set([...plain, ...[...texts].sort((a, b) => strangeness(a) - strangeness(b)), ...mixed])];
}

function usable(pattern: string): RegExp | undefined {
	try {
		return expressionOf(pattern);
	} catch {
		return undefined;
	}
}

/** None of a pattern that looks around itself or back, which nothing here can make. */
function sampled(pattern: string): string[] {
	const expression = repetitions(pattern) > repeatLimit ? undefined : usable(pattern);
	try {
		return expression ? fc.sample(fc.stringMatching(expression), { numRuns: tried, seed: 1 }) : [];
	} catch {
		return [];
	}
}

/** The pattern, and the same without what it only looks at, with repetitions that are long enough; what is made by them is tried. */
function writings(pattern: string, least: number, most: number): string[] {
	const parts = [pattern, withoutLooks(pattern)];
	const lengths = [least, Math.ceil(least / 2), Math.ceil(least / 3), most].filter((length) => length > 1 && length <= repeatLimit);
	return [...new Set([...parts, ...lengths.flatMap((length) => parts.map((part) => repeated(part, length)))])];
}

/** A text that is read, sent in a header and typed without pains comes first, and of these a short one. */
const strangeness = (text: string) =>
	text.replaceAll(/[a-z\d]/gi, "").length * 10 + text.replaceAll(/[ -~]/g, "").length * 1_000 + text.length;
