import fc, { type Arbitrary } from "fast-check";
import { expressionOf } from "../../openapi/schemas/pattern.ts";
import type { Shape } from "./demand.ts";
import { argumentsOf, bound } from "./schema.ts";

/** Much longer than real texts, and short enough for a header. */
const long = 2_000;

/** Every character except half a surrogate pair, which JSON cannot carry over the wire. fast-check's own `binary` is slower: it first lists them all. */
export const unit: Arbitrary<string> = fc
	.oneof(fc.integer({ min: 0x20, max: 0x7e }), fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }))
	.map((point) => String.fromCodePoint(point));

/** Strings that keep the lengths and the pattern of a shape, including strings of exactly the least and the greatest length. */
export function strings(shape: Shape): Arbitrary<string> {
	const [pattern] = argumentsOf(shape, "pattern");
	if (pattern !== undefined) return fc.stringMatching(expressionOf(String(pattern.argument)));
	const least = bound(shape, "minLength", Math.max) ?? 0;
	const most = bound(shape, "maxLength", Math.min);
	return fc.oneof(
		{ weight: 30, arbitrary: ofLength(least, most ?? least + 12) },
		{ weight: 6, arbitrary: ofLength(least, least) },
		{ weight: 1, arbitrary: most === undefined ? longOnes(Math.max(least, long)) : ofLength(most, most) },
	);
}

export const anyString = (): Arbitrary<string> =>
	fc.oneof({ weight: 30, arbitrary: ofLength(0, 12) }, { weight: 6, arbitrary: fc.constant("") }, { weight: 1, arbitrary: longOnes(long) });

/** Strings of exactly this many characters. Each may be two UTF-16 units. */
export function ofLength(minLength: number, maxLength = minLength): Arbitrary<string> {
	if (minLength > 1_000) return longOnes(minLength, maxLength);
	const plain = fc.string({ minLength, maxLength });
	return maxLength > 1_000 ? plain : fc.oneof(plain, fc.string({ minLength, maxLength, unit }));
}

function longOnes(least: number, most = least + 1): Arbitrary<string> {
	const character = fc.string({ minLength: 1, maxLength: 1, unit });
	return fc.tuple(character, fc.integer({ min: least, max: most })).map(([each, length]) => each.repeat(length));
}

/** Strings that nearly match a pattern: one character more, less, or different. Some may still match. */
export function nearly(pattern: string): Arbitrary<string> {
	const edits: ((text: string) => string)[] = [
		(text) => text.slice(1),
		(text) => text.slice(0, -1),
		(text) => text + text.slice(-1),
		(text) => `${text}\n`,
		(text) => `${text} `,
		(text) => ` ${text}`,
		(text) => text.toUpperCase(),
		(text) => text.replace(/.$/u, "é"),
		() => "",
	];
	return fc.tuple(fc.stringMatching(expressionOf(pattern)), fc.constantFrom(...edits)).map(([text, edit]) => edit(text));
}
