import { isObject } from "../openapi/json-pointer.ts";
import { base64Spelling } from "./quirks/base64-spelling.ts";
import { bodiesAsText } from "./quirks/bodies-as-text.ts";
import { encodingNames } from "./quirks/encoding-names.ts";
import { failedRequests } from "./quirks/failed-requests.ts";
import { headerLists } from "./quirks/header-lists.ts";
import { headerValues } from "./quirks/header-values.ts";
import { joinedHeaders } from "./quirks/joined-headers.ts";
import { missingMembers } from "./quirks/missing-members.ts";
import { nullTexts } from "./quirks/null-texts.ts";
import { numbersAsText } from "./quirks/numbers-as-text.ts";
import { postedValues } from "./quirks/posted-values.ts";
import { pseudoHeaders } from "./quirks/pseudo-headers.ts";
import type { Quirk } from "./quirks/quirk.ts";
import { isStandard } from "./standard-entry.ts";

/** All quirks, in the order in which they are mended. */
export const quirks: readonly Quirk[] = [
	bodiesAsText,
	nullTexts,
	missingMembers,
	numbersAsText,
	failedRequests,
	encodingNames,
	base64Spelling,
	postedValues,
	headerLists,
	pseudoHeaders,
	headerValues,
	joinedHeaders,
];

/** Converts an entry of any exporter to HAR 1.2. Returns the same object if nothing has to change. */
export function withoutQuirks(entry: unknown): unknown {
	return isObject(entry) && !isStandard(entry) ? quirks.reduce((mended, { mend }) => mend(mended), entry) : entry;
}
