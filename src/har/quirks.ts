import { isObject } from "../openapi/json-pointer.ts";
import { encodingNames } from "./quirks/encoding-names.ts";
import { failedRequests } from "./quirks/failed-requests.ts";
import { joinedHeaders } from "./quirks/joined-headers.ts";
import { missingMembers } from "./quirks/missing-members.ts";
import { numbersAsText } from "./quirks/numbers-as-text.ts";
import { pseudoHeaders } from "./quirks/pseudo-headers.ts";
import type { Quirk } from "./quirks/quirk.ts";

/** All quirks, in the order in which they are mended. */
export const quirks: readonly Quirk[] = [missingMembers, numbersAsText, failedRequests, encodingNames, pseudoHeaders, joinedHeaders];

/** Converts an entry of any exporter to HAR 1.2. Returns the same object if nothing has to change. */
export function withoutQuirks(entry: unknown): unknown {
	return isObject(entry) ? quirks.reduce((mended, { mend }) => mend(mended), entry) : entry;
}
