import { readFileSync } from "node:fs";
import type { Creator } from "../../har/write/recording-format.ts";
import { root } from "../../package-root.ts";

const { version }: { version: string } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));

/** The `creator` of a HAR that a command of this project writes. */
export const creatorOf = (verb: string): Creator => ({ name: `console-contracts ${verb}`, version });
