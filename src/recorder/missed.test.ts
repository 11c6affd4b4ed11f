import { expect, test } from "vitest";
import { MissedCounter } from "./missed.ts";

test("what went past the recorder is counted by its kind, and nothing is said of nothing", () => {
	const missed = new MissedCounter();
	expect(missed.line()).toBe("");
	for (const what of ["answer that broke off", "answer that is no HTTP/1.1", "answer that broke off"] as const) missed.add(what);
	expect(missed.line()).toBe("Went past the recorder: 2 answer that broke off; 1 answer that is no HTTP/1.1\n");
});
