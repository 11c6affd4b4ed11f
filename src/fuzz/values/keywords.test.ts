import { expect, test } from "vitest";
import { parseSpec } from "../../openapi/document.ts";
import { filtered, refuseUnknown } from "./keywords.ts";

const spec = parseSpec("acme", "components:\n  schemas:\n    Tried:\n      type: string\n      contentEncoding: base64\n");
const place = "/components/schemas/Tried";

test("a keyword of which no values are known is refused at its line", () => {
	expect(() => refuseUnknown(spec, { type: "string", contentEncoding: "base64" }, place)).toThrow(
		"specs/acme/openapi.yaml:5: no values are known for contentEncoding; add it to src/fuzz/, or write the schema without it",
	);
});

test("annotations, words of ours and every keyword that is kept by choice are known", () => {
	const schema = { title: "A", description: "B", "x-since": "1", ...Object.fromEntries([...filtered].map((keyword) => [keyword, true])) };
	expect(() => refuseUnknown(spec, schema, place)).not.toThrow();
});
