import { expect, test } from "vitest";
import type { Json, JsonObject } from "../openapi/document.ts";
import { loseScheme } from "./lose-scheme.ts";

const documentOf = (security: Json, own?: Json): JsonObject => ({
	security,
	paths: { "/a": { get: own === undefined ? {} : { security: own } } },
	components: { securitySchemes: { key: { type: "apiKey" } } },
});
const at = "/paths/~1a/get/security/0";

test("a requirement keeps the schemes that are declared", () => {
	const document = documentOf([{ key: [], dig: [] }]);
	expect(loseScheme(document, "/security/0")).toBe("security 0 dig is left out");
	expect(document).toEqual(documentOf([{ key: [] }]));
});

test("of a list, one that has none goes", () => {
	const document = documentOf([{ dig: [] }, { key: [] }]);
	expect(loseScheme(document, "/security/0")).toBe("security 0 is left out");
	expect(document).toEqual(documentOf([{ key: [] }]));
});

test("an operation that has none left has those of the document", () => {
	const document = documentOf([{ key: [] }], [{ dig: [] }]);
	expect(loseScheme(document, at)).toBe("GET /a security is left out, and that of the whole document holds");
	expect(document).toEqual(documentOf([{ key: [] }]));
});

test("where nothing is asked of a caller any more, it is said", () => {
	expect(loseScheme(documentOf([{ dig: [] }]), "/security/0")).toBe("security is left out, and nothing is asked of a caller");
	expect(loseScheme(documentOf([], [{ dig: [] }]), at)).toBe("GET /a security is left out, and nothing is asked of a caller");
});

test("any other place is none of its own", () => {
	const document = { ...documentOf([{}, { key: [] }]), "x-a": { security: [{ dig: [] }] } };
	for (const pointer of ["/security/0", "/security/1", "/security/2", "/security", "/x-a/security/0"])
		expect(loseScheme(document, pointer)).toBeUndefined();
});
