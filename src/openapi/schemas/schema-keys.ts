import type { Json } from "../reading/spec.ts";

/** The name of a referred schema as it is written. It may be a pointer, and ajv, which lints schemas, reads a key as a URI. */
export const openKey = (name: string) => `open:${encodeURIComponent(name)}`;

/** The name of the closed schema of a referred one. */
export const closing = (key: string) => key.replace(/^open:/, "closed:");

/** The name of the schema that an open schema refers to. */
export const nameIn = (reference: Json | undefined) => decodeURIComponent(String(reference).replace(/^open:/, ""));
