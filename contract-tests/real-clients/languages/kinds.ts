import { go } from "./go.ts";
import { java } from "./java.ts";
import type { LanguageKind } from "./language-kind.ts";
import { node } from "./node.ts";
import { python } from "./python.ts";

export type { LanguageKind };

/** A new language is a file beside this one, and a line here. */
export const kinds = { go, java, node, python } satisfies Record<string, LanguageKind>;
