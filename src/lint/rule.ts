import type { UserContext } from "@redocly/openapi-core";
import type { JsonObject } from "../openapi/document.ts";
import { steps } from "../openapi/json-pointer.ts";

/** Reports what is wrong at a JSON Pointer of the document, and what to do. */
export type Report = (pointer: string, message: string) => void;

/** The content of the example file that a `$ref` names; undefined if there is none. */
export type Resolve = (reference: string) => unknown;

/** The file of the document: its absolute path, and what is written in it. */
interface SpecFile {
	path: string;
	text: string;
}

/** A house rule, which reports on a whole document. */
export type HouseRule = (root: JsonObject, report: Report, resolve: Resolve, file: SpecFile) => void;

/** The house rule as a rule of Redocly, whose walker visits a shared schema once and never sees the siblings of a `$ref`. */
export const asRedoclyRule = (rule: HouseRule) => () => ({
	Root(root: JsonObject, { report, location, resolve }: UserContext) {
		rule(
			root,
			(pointer, message) => report({ message, location: location.child(steps(pointer)).key() }),
			($ref) => resolve({ $ref }).node,
			{ path: location.source.absoluteRef, text: location.source.body },
		);
	},
});
