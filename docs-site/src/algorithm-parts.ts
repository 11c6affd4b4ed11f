import { algorithms as files } from "../../src/client/signing/algorithms.ts";
import type { Parts } from "../../src/openapi/security/scheme-type.ts";

/** Loaded when the site is built; a page is given what it needs. */
const parts = new Map<string, Parts>();
for (const [algorithm, load] of Object.entries(files)) parts.set(algorithm, (await load()).parts);

/** As `x-signature` names them. */
export const algorithms = [...parts.keys()];

/** What an algorithm signs with; undefined where nobody has written the algorithm. */
export const partsOf = (algorithm: string): Parts | undefined => parts.get(algorithm);
