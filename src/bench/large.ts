import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bounded } from "./bound.ts";
import { run } from "./program.ts";
import type { Subject } from "./subject.ts";
import { writeTraffic } from "./traffic.ts";

const exchanges = 10_000;
const bound = 10;

/** How long `check` takes, from start to end, for a HAR that is just small enough to send by mail. */
export async function benchLarge(subjects: readonly Subject[]): Promise<Bounded[]> {
	const folder = mkdtempSync(join(tmpdir(), "bench-"));
	try {
		const file = join(folder, "large.har");
		writeTraffic(file, subjects, exchanges);
		const { wall } = await run([join(import.meta.dirname, "../../scripts/check.ts"), file]);
		return [{ what: `judging ${exchanges} exchanges`, measured: wall, bound, unit: "s" }];
	} finally {
		rmSync(folder, { recursive: true });
	}
}
