import fc, { type Arbitrary } from "fast-check";
import type { Json } from "../../openapi/document.ts";
import { anyString, unit } from "./strings.ts";

/** Any value at all. */
export const anything = (): Arbitrary<Json> =>
	fc.oneof(
		fc.constantFrom<Json>(null, true, false, 0, 1.5, "", [], {}),
		anyString(),
		fc.jsonValue({ maxDepth: 2, stringUnit: unit }).map((value) => value as Json),
	);
