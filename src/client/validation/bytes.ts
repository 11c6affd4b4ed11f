import { type Keyword, type Schema, within } from "./validate.ts";

/** The schema of a reply that may be bytes instead, because the contract declares them beside. */
export const unlessBytes: Keyword<Schema> = (schema, value, scope) =>
	value instanceof Uint8Array ? undefined : within(scope, schema, value);
