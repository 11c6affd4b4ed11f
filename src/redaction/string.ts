import { freeText } from "./free-text.ts";
import type { RecordedString } from "./list.ts";
import { hasScheme, urlText } from "./url.ts";
import { keptText, Unwritable, type Writer } from "./writer.ts";

const undeclared: RecordedString = { mask: "full" };

/** A string as it may be written. Undeclared: all of it is replaced. */
export function writeString(text: string, rule: RecordedString = undeclared, writer: Writer): string {
	if (text === "") return text;
	const { mask, isMarked, values, patterns } = rule;
	const isFull = mask === "full" && isMarked === true;
	if (!isFull) {
		if (values?.includes(text)) return text;
		if (mask === "none" || patterns?.some((pattern) => matches(text, pattern, writer))) return kept(text, rule, writer);
	}
	for (const candidate of candidates(text, rule, writer)) if (isLike(candidate, text, rule, writer)) return candidate;
	throw new Unwritable("no placeholder keeps its verdict");
}

/** Even a value that may stay shows no secret of elsewhere. */
function kept(text: string, rule: RecordedString, writer: Writer): string {
	const made = keptText(text, writer);
	return made === text || isLike(made, text, rule, writer) ? made : writeString(text, { ...rule, mask: "full", isMarked: true }, writer);
}

function* candidates(text: string, { mask, values }: RecordedString, writer: Writer): Generator<string> {
	const [listed] = values ?? [];
	if (listed !== undefined && values?.includes(text)) yield listed;
	if (mask === "text") yield freeText(text, writer.held, writer.secrets);
	if (hasScheme(text)) yield urlText(text, writer);
	yield writer.secrets.text(text, writer.isHeld);
	// Beside a pattern of hexadecimal digits in one case.
	yield writer.secrets.text(text.replace(/[a-f]/g, "x").replace(/[A-F]/g, "X"), writer.isHeld);
	// A date has no month 00, and a number may not begin with 0.
	yield text.replace(/\d/g, "1").replace(/[a-z]/g, "a").replace(/[A-Z]/g, "A");
	yield freeText(text, writer.held, writer.secrets);
}

/** Whether a schema says the same of both. */
function isLike(made: string, text: string, { values, patterns, checks, lengths }: RecordedString, writer: Writer): boolean {
	if (values !== undefined && values.includes(made) !== values.includes(text)) return false;
	if (lengths !== undefined && made.length !== text.length && [...made].length !== [...text].length)
		for (const length of lengths)
			if ([...made].length >= length !== [...text].length >= length || [...made].length <= length !== [...text].length <= length)
				return false;
	for (const pattern of [...(patterns ?? []), ...(checks ?? [])])
		if (matches(made, pattern, writer) !== matches(text, pattern, writer)) return false;
	return true;
}

/** Patterns are compiled as JSON Schema has it: https://json-schema.org/draft/2020-12/json-schema-core#section-6.4 */
function matches(text: string, pattern: string, { patterns }: Writer): boolean {
	if (!patterns.has(pattern)) patterns.set(pattern, compiled(pattern));
	return patterns.get(pattern)?.test(text) === true;
}

function compiled(pattern: string): RegExp | undefined {
	try {
		// Linear: `npm run lint` refuses a pattern that a hostile text can slow down.
		return new RegExp(pattern, "u");
	} catch {
		return undefined;
	}
}
