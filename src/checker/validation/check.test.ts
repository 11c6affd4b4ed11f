import { expect, test } from "vitest";
import { add, nothing } from "./check.ts";

test("what schemas declare adds up, and nothing is noted where nobody asks", () => {
	const seen = { names: new Set(["a"]), items: 2 };
	add(seen, { names: new Set(["b"]), items: 1 });
	expect(seen).toEqual({ names: new Set(["a", "b"]), items: 2 });
	expect(() => add(undefined, nothing())).not.toThrow();
});
