import { expect, test } from "vitest";
import { takeRandom } from "./take-random.ts";

test("bytes of chance are new each time, however many were taken", () => {
	const all = Array.from({ length: 1_000 }, () => takeRandom(16).join());
	expect(new Set(all).size).toBe(1_000);
	expect(takeRandom(16)).toHaveLength(16);
	expect(new Set(takeRandom(10_000)).size).toBe(256);
});
