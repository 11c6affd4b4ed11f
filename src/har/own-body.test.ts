import { expect, test } from "vitest";
import type { Body } from "./exchange.ts";
import { hasOwnBody } from "./own-body.ts";

const when = ["/ring", "/knock"];

test.each<[string, Body | undefined, boolean]>([
	["one of the members", { text: '{"knock":null}' }, true],
	["another member beside it", { text: '{"ring":1,"lock":2}' }, true],
	["the members of another operation", { text: '{"lock":null}' }, false],
	["no members", { text: "{}" }, true],
	["no text", { text: "" }, true],
	["what is no JSON", { text: "{" }, true],
	["what is no object", { text: "null" }, true],
	["what was not recorded", undefined, false],
	["what cannot be read", { fault: "got no gzip" }, false],
])("a body with %s", (_, body, expected) => {
	expect(hasOwnBody(body, when)).toBe(expected);
	expect(hasOwnBody(body, undefined)).toBe(true);
});
