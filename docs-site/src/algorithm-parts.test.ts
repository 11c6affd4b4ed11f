import { expect, test } from "vitest";
import { algorithms, partsOf } from "./algorithm-parts.ts";

test("the parts of each algorithm are known, and of no other", () => {
	for (const algorithm of algorithms) {
		const parts = Object.values(partsOf(algorithm) ?? {});
		expect(parts.filter(({ required, isOpen }) => required && isOpen).length, "who signs").toBeGreaterThan(0);
		expect(parts.filter(({ required, isOpen }) => required && !isOpen).length, "the secret").toBeGreaterThan(0);
	}
	expect(partsOf("rot13")).toBeUndefined();
});
