import { expect, test } from "vitest";
import { slownessOf } from "./linear-expression.ts";

test.each([
	["^[a-z]+$", ""],
	["^https?://[^\\s/?#]+(?:[/?#]\\S*)?$", "u"],
	["(a)", "dgi"],
])("/%s/%s takes time in proportion to its text", (source, flags) => expect(slownessOf(source, flags)).toBeUndefined());

test.each([
	["^https?://[^\\s/?#]+\\S*$", "u", { isExponential: false, message: "2nd degree polynomial" }],
	["^(a+)+$", "", { isExponential: true, message: "exponential" }],
	["(", "", { isExponential: true, message: "nobody knows how long it takes (invalid)" }],
	[
		`^(?:${"Abel|".repeat(1_000)}Acme)$`,
		"u",
		{ isExponential: true, message: "nobody knows how long it takes (more than 5000 characters)" },
	],
])("/%s/%s does not", (source, flags, slowness) => expect(slownessOf(source, flags)).toEqual(slowness));
