import { expect, test } from "vitest";
import { folders, testDocuments } from "./any-document.suite.ts";

/** One for each thing that a client, a mock and a checker have to agree on. The others are tried by any-document.full.test.ts. */
const chosen = [
	...["body-form-or-json", "body-multipart", "body-octet-stream", "cookie-parameter", "query-deep-object", "path-matrix"],
	...["read-only-behind-a-reference", "reply-any-media-type", "reply-header-object", "servers-with-two-paths", "oas30-nullable"],
	...["operation-id-then", "query-array-of-objects", "example-ref-to-a-url"],
];

test("the chosen documents are there", () => expect(chosen.filter((name) => !folders.includes(name))).toEqual([]));

testDocuments(chosen);
