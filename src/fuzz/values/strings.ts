import fc, { type Arbitrary } from "fast-check";
import type { Shape } from "./demand.ts";
import { argumentsOf, bound } from "./schema.ts";

/** Far beyond what anybody sends, and short enough for a header. */
const long = 2_000;

/** Every character but half a surrogate pair, which no JSON text can carry over the wire. fast-check's own `binary` first makes a list of all. */
export const unit: Arbitrary<string> = fc
	.oneof(fc.integer({ min: 0x20, max: 0x7e }), fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }))
	.map((point) => String.fromCodePoint(point));

/** Strings that keep the lengths and the pattern or format of a shape, those of its exact bounds among them. */
export function strings(shape: Shape): Arbitrary<string> {
	const [pattern] = argumentsOf(shape, "pattern");
	if (pattern !== undefined) return fc.stringMatching(new RegExp(String(pattern.argument), "u"));
	const [format] = argumentsOf(shape, "format");
	if (format !== undefined) return formats[String(format.argument)]?.() ?? fc.string();
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

/** Strings of just this many characters, which may be two UTF-16 units each. */
export function ofLength(minLength: number, maxLength = minLength): Arbitrary<string> {
	if (minLength > 1_000) return longOnes(minLength, maxLength);
	const plain = fc.string({ minLength, maxLength });
	return maxLength > 1_000 ? plain : fc.oneof(plain, fc.string({ minLength, maxLength, unit }));
}

function longOnes(least: number, most = least + 1): Arbitrary<string> {
	const character = fc.string({ minLength: 1, maxLength: 1, unit });
	return fc.tuple(character, fc.integer({ min: least, max: most })).map(([each, length]) => each.repeat(length));
}

/** Made only when asked for: that of URLs takes seconds. */
const formats: Record<string, () => Arbitrary<string>> = {
	"date-time": () => fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }).map((date) => date.toISOString()),
	date: () => fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }).map((date) => date.toISOString().slice(0, 10)),
	email: () => fc.constantFrom("a@mail.example", "first.last@mail.example"),
	hostname: () => fc.domain(),
	ipv4: () => fc.ipV4(),
	ipv6: () => fc.ipV6(),
	uri: () => fc.webUrl(),
	uuid: () => fc.uuid(),
};

/** Strings that are nearly like a pattern, one character more, less, or other; some may still be like it. */
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
	return fc.tuple(fc.stringMatching(new RegExp(pattern, "u")), fc.constantFrom(...edits)).map(([text, edit]) => edit(text));
}
