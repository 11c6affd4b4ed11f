import { expect, test } from "vitest";
import { unlessBytes } from "./bytes.ts";
import { judged } from "./fixtures/judged.ts";
import { type } from "./primitive.ts";

const keywords = { unlessBytes, type };
const schema = { unlessBytes: { type: "object" } };

test("bytes keep every schema, because it says nothing of them", () => {
	expect(judged(keywords, schema, new Uint8Array())).toEqual({ errors: [], drift: [] });
});

test("anything else is judged by the schema", () => {
	expect(judged(keywords, schema, {})).toEqual({ errors: [], drift: [] });
	expect(judged(keywords, schema, "a").errors).toEqual([": expected object, got string"]);
});
