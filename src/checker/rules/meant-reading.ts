import type { Decoded } from "../../openapi/parameter-styles/decode.ts";
import type { Schema } from "../contract.ts";
import { meantBy, readingOf, scalarSpeltBy } from "../schema/spelt-value.ts";

/**
 * The value of a parameter, of which there is a reading for each shape that fits. Of several, that counts which is right, or else of the right type,
 * because it gives the better message.
 */
export function meantReading(schema: Schema, readings: readonly Decoded[]): unknown {
	const values = readings.map((reading) => meantBy(schema, readingOf(reading, scalarSpeltBy)));
	return values.find((value) => schema.open(value)) ?? values.find((value) => hasType(schema, value)) ?? values[0];
}

const hasType = ({ open }: Schema, value: unknown): boolean => open(value) || !open.errors?.some(({ keyword }) => keyword === "type");
