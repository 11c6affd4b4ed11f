import { errorAnchor } from "../../../src/checker/docs.ts";
import { isObject, type JsonObject } from "../../../src/openapi/document.ts";

/** A row of `x-errors`. */
export interface ErrorRow {
	id: string;
	/** The code, or the beginning of a text, as it comes over the wire. */
	says: string;
	isText: boolean;
	cause: string;
	remedy: string;
}

/** The rows of `x-errors`, which the linter has checked. */
export function errorsOf({ "x-errors": rows }: JsonObject, id: string): ErrorRow[] {
	const taken = new Set([""]);
	return (Array.isArray(rows) ? rows : []).filter(isObject).map(({ code, text, cause, remedy }, index) => {
		const anchor = code === undefined ? "" : errorAnchor(String(code));
		const isFree = !taken.has(anchor);
		taken.add(anchor);
		return {
			id: `${id}-${isFree ? anchor : `text-${index + 1}`}`,
			says: String(code ?? text),
			isText: code === undefined,
			cause: String(cause),
			remedy: String(remedy),
		};
	});
}
