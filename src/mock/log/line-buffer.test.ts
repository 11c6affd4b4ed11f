import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { LineBuffer } from "./line-buffer.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("lines are written together, in their order, a little later", () => {
	const written: string[] = [];
	const lines = new LineBuffer((text) => written.push(text));
	for (let count = 0; count < 1_000; count++) lines.add(String(count));
	expect(written).toEqual([]);
	vi.runAllTimers();
	expect(written).toHaveLength(1);
	expect(written[0]).toMatch(/^0\n1\n2\n[\s\S]*\n999\n$/);
	lines.add("again");
	vi.runAllTimers();
	expect(written[1]).toBe("again\n");
});

test("what is there can be written at once, and nothing is written twice or without a line", () => {
	const written: string[] = [];
	const lines = new LineBuffer((text) => written.push(text));
	lines.flush();
	lines.add("last");
	lines.flush();
	vi.runAllTimers();
	expect(written).toEqual(["last\n"]);
});
