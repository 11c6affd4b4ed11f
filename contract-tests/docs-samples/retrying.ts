import { expect } from "vitest";
import { expectAskedRightly } from "./asked-rightly.ts";
import { retryAfter } from "./recording-proxy.ts";
import type { Run } from "./run.ts";
import type { Shown } from "./shown.ts";

/** A sample looked at its job again after too many requests, and no sooner than the server asked for. */
export function expectPatience(shown: Shown, run: Run): void {
	const { asked } = run;
	expect(asked).toHaveLength(4);
	expectAskedRightly(shown, { ...run, asked: asked.toSpliced(2, 1) });
	const [, , refused, last] = asked.map(({ time }) => time);
	expect((last ?? 0) - (refused ?? 0)).toBeGreaterThan(retryAfter * 1000 - 100);
}
