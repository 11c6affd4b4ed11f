import { expect, test } from "vitest";
import { answering, asking, judged, placesOf, reply } from "../fixtures/judged.ts";
import { openResponses } from "./open-responses.ts";

test.each(["additionalProperties", "unevaluatedProperties"])("%s: false is refused in a response, and only there", (keyword) => {
	const closed = { type: "object", [keyword]: false };
	expect(judged(openResponses, answering(closed))).toEqual([[reply, `a response has ${keyword}: false; leave responses open`]]);
	expect(placesOf(openResponses, answering({ items: closed }))).toEqual([`${reply}/items`]);
	expect(placesOf(openResponses, answering({ type: "object", [keyword]: { type: "string" } }))).toEqual([]);
	expect(placesOf(openResponses, asking(closed))).toEqual([]);
});
