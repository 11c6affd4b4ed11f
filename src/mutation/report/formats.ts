import type { Trials } from "../mutant-run.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { pretty } from "./pretty.ts";

/** What writes a report of mutants, by the name of its format; `sourceOf` reads a spec. */
export const reports: Record<string, (all: Trials[], sourceOf: (file: string) => string) => string> = { pretty, json, html };
