import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bounded } from "./bound.ts";
import { run } from "./program.ts";
import type { Subject } from "./subject.ts";
import { writeTraffic } from "./traffic.ts";

const exchanges = 10_000;
const bound = 10;
/** At least 10,000 in a second. */
const redacted = { exchanges: 100_000, bound: 10 };

/** How long `check` takes, from start to end, for a HAR that is just small enough to send by mail, and how long the processor redacts a large one. */
export async function benchLarge(subjects: readonly Subject[]): Promise<Bounded[]> {
	const folder = mkdtempSync(join(tmpdir(), "bench-"));
	try {
		const file = join(folder, "large.har");
		writeTraffic(file, subjects, exchanges);
		const { wall } = await run([join(import.meta.dirname, "../../scripts/check.ts"), file]);
		const many = join(folder, "many.har");
		writeTraffic(many, subjects, redacted.exchanges);
		const { cpu } = await run([join(import.meta.dirname, "../../scripts/redact.ts"), many, join(folder, "redacted.har")]);
		return [
			{ what: `judging ${exchanges} exchanges`, measured: wall, bound, unit: "s" },
			{ what: `redacting ${redacted.exchanges} exchanges, in time of the processor`, measured: cpu, bound: redacted.bound, unit: "s" },
		];
	} finally {
		rmSync(folder, { recursive: true });
	}
}
