import { expect, test } from "vitest";
import { describeForeign } from "./table.ts";

test("a document is a line: what it costs, or why it is refused", () => {
	const growth = { operations: 395, perOperation: 9_940, mockStart: 0.42, checkStart: 0.3, typecheck: 2 };
	const usage = { generate: { cpu: 7, memory: 450e6 }, openapiTypescript: { cpu: 1, memory: 200e6 } };
	expect(
		describeForeign([
			{ api: "lamps", adopt: 12, changes: 3, ...growth, ...usage },
			{ api: "kilns", refused: "kilns.json: no operation" },
		]),
	).toBe(
		"lamps: 395 operations, adopt 12.0 s with 3 changes, generate 7.0 s and 450 MB (openapi-typescript 1.0 s and 200 MB), generated/ 9.9 kB each, the mock's start 0.4 s, check of one exchange 0.3 s, tsc 2.0 s\nkilns: refused: kilns.json: no operation",
	);
});
