import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run, type Usage } from "./program.ts";
import type { Subject } from "./subject.ts";
import { writeTraffic } from "./traffic.ts";

const root = join(import.meta.dirname, "../..");
const rounds = 3;

/** How many exchanges each program reads. Redaction is slower than checking. */
const exchanges: Record<string, number> = {
	"console-contracts check": 200_000,
	"the same, all cores": 200_000,
	"redocly drift": 200_000,
	"console-contracts redact": 50_000,
};

/** The fastest run of each program: other load on the machine makes a run slower, never faster. */
export interface CheckFigures {
	/** With a HAR of one exchange. */
	start: Record<string, Usage>;
	/** Exchanges in a second of all its threads, and in a second of the clock. */
	whole: Record<string, Usage & { exchanges: number; perSecond: number; perWallSecond: number }>;
}

/** The checker and the redaction beside `redocly drift`, on a HAR of console replies. */
export async function benchCheck(subjects: readonly Subject[]): Promise<CheckFigures> {
	const folder = mkdtempSync(join(tmpdir(), "bench-"));
	try {
		const start = await best(folder, subjects, () => 1);
		const whole = await best(folder, subjects, (name) => exchanges[name] ?? 0);
		return { start, whole: Object.fromEntries(Object.entries(whole).map(([name, usage]) => [name, withSpeed(name, usage)])) };
	} finally {
		rmSync(folder, { recursive: true });
	}
}

const withSpeed = (name: string, usage: Usage) => {
	const count = exchanges[name] ?? 0;
	return { ...usage, exchanges: count, perSecond: Math.round(count / usage.cpu), perWallSecond: Math.round(count / usage.wall) };
};

/** Every program runs in every round. */
async function best(folder: string, subjects: readonly Subject[], count: (name: string) => number): Promise<Record<string, Usage>> {
	const runs = new Map<string, Usage[]>(Object.keys(exchanges).map((name) => [name, []]));
	for (const size of new Set(Object.keys(exchanges).map(count))) writeTraffic(join(folder, `${size}.har`), subjects, size);
	const specs = specsOf(folder, subjects);
	for (let round = 0; round < rounds; round++)
		for (const [name, each] of runs) each.push(await run(argumentsOf(name, join(folder, `${count(name)}.har`), specs)));
	return Object.fromEntries([...runs].map(([name, each]) => [name, each.reduce((a, b) => (b.wall < a.wall ? b : a))]));
}

function argumentsOf(name: string, file: string, specs: string): string[] {
	if (name === "console-contracts check") return [join(root, "scripts/check.ts"), "--jobs", "1", file];
	if (name === "the same, all cores") return [join(root, "scripts/check.ts"), file];
	if (name === "console-contracts redact") return [join(root, "scripts/redact.ts"), file, `${file}.redacted.har`];
	return [join(root, "node_modules/@redocly/cli/bin/cli.js"), "drift", file, "--api", specs, "--match-mode", "basepath"];
}

/** A folder with the contracts alone, each in one language. */
function specsOf(folder: string, subjects: readonly Subject[]): string {
	const specs = join(folder, "specs");
	mkdirSync(specs, { recursive: true });
	for (const { api } of subjects) copyFileSync(join(root, "generated", api, "openapi.yaml"), join(specs, `${api}.yaml`));
	return specs;
}

export function describeCheck({ start, whole }: CheckFigures): string {
	const drift = whole["redocly drift"];
	return [
		"exchanges in a second of the processor and of the clock, start and end included",
		...Object.entries(whole).map(([name, { perSecond, perWallSecond, memory, exchanges: count }]) => {
			const speeds = [compared(perSecond, drift?.perSecond), compared(perWallSecond, drift?.perWallSecond)];
			return `  ${name.padEnd(26)} ${speeds.join(" ")} redocly drift, ${(memory / 1e6).toFixed(0)} MB with ${count}`;
		}),
		"one exchange, from start to end",
		...Object.entries(start).map(([name, { wall }]) => `  ${name.padEnd(26)} ${(wall * 1000).toFixed(0).padStart(7)} ms`),
	].join("\n");
}

const compared = (speed: number, other = 0) => `${String(speed).padStart(7)} ${(speed / other).toFixed(2).padStart(6)} ×`;
