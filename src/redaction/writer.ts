import type { Body } from "../har/exchange.ts";
import type { HeaderMemory } from "./header-memory.ts";
import type { RecordedSchema } from "./list.ts";
import { shortest } from "./placeholders/format.ts";
import type { Secrets } from "./placeholders/secrets.ts";

/** No text of the same verdict could be found in its place. The exchange is not written. */
export class Unwritable extends Error {}

/** Writes a form of parts. Undefined if it has none that can be told. */
export type PartsWriter = (
	body: Body,
	type: string,
	schema: RecordedSchema | undefined,
	at: (index: number | undefined) => RecordedSchema | undefined,
	writer: Writer,
) => string | undefined;

/** What the writing of an exchange needs. */
export interface Writer {
	held: ReadonlySet<string>;
	isHeld(word: string): boolean;
	secrets: Secrets;
	/** What was written of the headers before. */
	headers: HeaderMemory | undefined;
	/** Without it, a form of parts becomes bytes that nobody can read. */
	writeParts: PartsWriter | undefined;
	patterns: Map<string, RegExp | undefined>;
	/** The texts of the exchange that stay. A secret that is met later may stand in one. */
	kept: string[];
	/** The names of what is not declared that stay. */
	keptNames: string[];
}

/** A text that stays, but for the secrets in it. */
export function keptText(text: string, { held, secrets, kept }: Writer): string {
	if (text.length < shortest || held.has(text.toLowerCase())) return text;
	kept.push(text);
	return secrets.index.replace(text);
}
