import { expect, test } from "vitest";
import { boundHeapGrowth } from "./heap-growth.ts";

test("a heap grows to two and a half times what is alive", () => {
	const flags: string[] = [];
	boundHeapGrowth((flag) => flags.push(flag));
	expect(flags).toEqual(["--heap-growing-percent=150"]);
});
