import { algorithms } from "../../../src/client/signing/algorithms.ts";
import type { Parts } from "../../../src/openapi/security/scheme-type.ts";

/** Loaded when the site is built. A page is given what it needs of it. */
const parts = new Map<string, Parts>();
for (const [algorithm, load] of Object.entries(algorithms)) parts.set(algorithm, (await load()).parts);

/** What an algorithm signs with; undefined where nobody has written the algorithm. */
export const partsOf = (algorithm: string): Parts | undefined => parts.get(algorithm);
