import type { Spec } from "../../../../src/openapi/document.ts";
import { mockStatesOf } from "../../../../src/openapi/mock-states/mock-states.ts";
import type { Place } from "../../../../src/openapi/resolve.ts";
import { leadsTo } from "../../articles/states.ts";
import { plain } from "../../markdown.ts";
import type { Words } from "../../text.ts";

/** A state that the mock can be asked to be in. */
export interface State {
	name: string;
	/** What it leads to. */
	summary: string;
	/** There is no answer that a page could show. */
	breaks?: true;
}

export const statesOf = (spec: Spec, place: Place, words: Words): State[] =>
	mockStatesOf(spec, place).map((state) => ({
		name: state.name,
		summary: plain(leadsTo(state, words).join(words.semicolon)),
		...(state.fault !== undefined && { breaks: true }),
	}));
