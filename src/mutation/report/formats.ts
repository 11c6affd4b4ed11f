import type { Style } from "../../checker/report/style.ts";
import type { MutantRuns } from "../mutant-run.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { pretty } from "./pretty.ts";

interface Rendering {
	style: Style;
	/** The source text of a spec. */
	sourceOf(file: string): string;
}

/** The functions that write a report of mutants, by the name of the format. */
export const reports: Record<string, (all: MutantRuns[], rendering: Rendering) => string> = {
	pretty: (all, { style }) => pretty(all, style),
	json,
	html: (all, { sourceOf }) => html(all, sourceOf),
};
