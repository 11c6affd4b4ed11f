import { steps } from "../../openapi/json-pointer.ts";
import type { Decoded } from "../../openapi/parameter-styles/decode.ts";
import type { Schema } from "../contract.ts";
import type { DraftFinding, Location } from "../finding.ts";
import { judgeValue } from "../schema/judge-value.ts";

/** A parameter or a header is text on the wire. Each text may mean a string, or the number or boolean that it spells. */
export const judgeText = (schema: Schema, text: Decoded, site: Location): DraftFinding[] => judgeReadings(schema, [text], site);

/** Of several readings, that counts which is right, or else of the right type, because it gives the better message. */
export function judgeReadings(schema: Schema, readings: Decoded[], site: Location): DraftFinding[] {
	const values = readings.map((reading) => typed(schema, reading));
	const best = values.find((value) => schema.open(value)) ?? values.find((value) => hasType(schema, value)) ?? values[0];
	return judgeValue(schema, best, site);
}

/** The value that texts mean: each is a string or what it spells, whichever the schema accepts, or else whichever has the right type. */
function typed({ open }: Schema, texts: Decoded): unknown {
	if (open(texts)) return texts;
	const spelt = changed(texts, scalar);
	if (open(spelt)) return spelt;
	const wrong = membersWith(open, () => true);
	const misspelt = membersWith(open, (keyword) => keyword === "type");
	const mixed = changed(texts, (text, member) => (wrong.has(member) ? text : scalar(text)));
	if (open(mixed)) return mixed;
	const mistyped = membersWith(open, (keyword) => keyword === "type");
	return changed(mixed, (text, member) => (mistyped.has(member) && !misspelt.has(member) ? scalar(text) : text));
}

/** The members or items with violations in what was just validated. The value itself, if it is one text, has the name "". */
const membersWith = ({ errors }: Schema["open"], isMeant: (keyword: string) => boolean): Set<string> =>
	new Set(errors?.filter(({ keyword }) => isMeant(keyword)).map(({ instancePath }) => steps(instancePath)[0] ?? ""));

function changed<T>(texts: T, change: (text: string, member: string) => unknown): unknown {
	if (typeof texts === "string") return change(texts, "");
	if (typeof texts !== "object" || texts === null) return texts;
	const one = (text: unknown, member: string) => (typeof text === "string" ? change(text, member) : text);
	if (Array.isArray(texts)) return texts.map((text, index) => one(text, `${index}`));
	return Object.fromEntries(Object.entries(texts).map(([member, text]) => [member, one(text, member)]));
}

const hasType = ({ open }: Schema, value: unknown): boolean => open(value) || !open.errors?.some(({ keyword }) => keyword === "type");

/** The number, boolean or null that a text spells in JSON: `4900`, but not `0x1324` or ` 4900`. */
function scalar(text: string): unknown {
	const spelt = /^(-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?|true|false|null)$/.test(text);
	return spelt ? JSON.parse(text) : text;
}
