import { existsSync } from "node:fs";
import { root } from "../package-root.ts";

/** What the user calls; in another repository it is a verb of the package. */
export const command = existsSync(new URL("scripts/", root)) ? "npm run check --" : "npx console-contracts check";
