import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { writePackage } from "../build/package.ts";
import type { Bounded } from "./bound.ts";

const execute = promisify(execFile);
const runs = 5;

/** How long a test waits for the mock of the package. */
export async function benchMockStart(): Promise<Bounded[]> {
	const folder = mkdtempSync(join(tmpdir(), "bench-"));
	const started = join(import.meta.dirname, "started-mock.ts");
	try {
		await writePackage(join(import.meta.dirname, "../.."), folder);
		return [await boundedStart(async () => Number((await execute(process.execPath, [started, join(folder, "mock.js")])).stdout))];
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** The middle of some starts, each in a process of its own. */
export async function boundedStart(start: () => Promise<number>): Promise<Bounded> {
	const times: number[] = [];
	for (let run = 0; run < runs; run++) times.push(await start());
	times.sort((a, b) => a - b);
	return { what: "starting the mock in a test", measured: times[Math.floor(runs / 2)] ?? 0, bound: 300, unit: "ms" };
}
