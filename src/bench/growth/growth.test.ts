import { expect, test } from "vitest";
import { describeBounds, isKept } from "../bound.ts";
import { boundsOf } from "./growth.ts";

const usage = (cpu: number, megabytes: number) => ({ cpu, memory: megabytes * 1e6 });

test("each part of the growth has its bound", () => {
	const growth = { operations: 1_000, perOperation: 9_940, mockStart: 0.4, checkStart: 0.3, typecheck: 2 };
	const bounds = boundsOf({ ...growth, generate: usage(7, 620), openapiTypescript: usage(1, 200) }, { wall: 90, bytes: 151e6 }, 40);
	expect(describeBounds(bounds.filter((each) => !isKept(each)))).toBe(
		[
			"1000 operations: memory of generate: 620 MB, less than 500 MB wanted: too much",
			"1000 operations: size of the docs: 151 MB, less than 150 MB wanted: too much",
		].join("\n"),
	);
	expect(describeBounds(bounds)).toContain("generated/ for each: 9.9 kB, less than 10 kB wanted\n");
});
