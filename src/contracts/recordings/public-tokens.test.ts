import { expect, test } from "vitest";
import { isPublicToken } from "./public-tokens.ts";

const letters = "0123456789abcdefghijABCDEFGHIJ012345";

test.each([
	["ghp_", letters],
	["glpat-", "AbCdEfGhIjKlMnOpQr1_"],
])("a token that begins with %s is told by its form", (prefix, rest) => {
	expect(isPublicToken(`a ${prefix}${rest} in a text`)).toBe(true);
});

test("an id is no token", () => expect(isPublicToken("8080d377bffeb6d519b0567c09cebe6b")).toBe(false));
