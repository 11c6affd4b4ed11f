import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Bounded, describeBounds } from "./bound.ts";
import { run, type Usage } from "./program.ts";
import type { Subject } from "./subject.ts";
import { writeTraffic } from "./traffic.ts";

const root = join(import.meta.dirname, "../..");
const rounds = 3;

interface Program {
	/** How many exchanges it reads. Redaction is slower than checking. */
	exchanges: number;
	/** `specs` is a folder with the contracts. */
	args(file: string, specs: string): string[];
}

const check = (exchanges: number, jobs: number): Program => ({
	exchanges,
	args: (file) => [join(root, "scripts/check.ts"), "--jobs", String(jobs), file],
});

/** `redocly drift` reads a file into one text, and no program here can have one of 1,000,000 exchanges. */
const programs = {
	"console-contracts check": check(200_000, 1),
	"the same, two threads": check(200_000, 2),
	"redocly drift": {
		exchanges: 200_000,
		args: (file: string, specs: string) => [
			...[join(root, "node_modules/@redocly/cli/bin/cli.js"), "drift", file],
			...["--api", specs, "--match-mode", "basepath"],
		],
	},
	"check of a large recording": check(1_000_000, 1),
	"the same, in two threads": check(1_000_000, 2),
	"console-contracts redact": {
		exchanges: 100_000,
		args: (file: string) => [join(root, "scripts/redact.ts"), file, `${file}.redacted.har`],
	},
} satisfies Record<string, Program>;

type Name = keyof typeof programs;
const names = Object.keys(programs) as Name[];

type Figures = Usage & { exchanges: number; perSecond: number; perWallSecond: number };

/** The fastest run of each program: other load on the machine makes a run slower, never faster. */
export interface CheckFigures {
	/** With a HAR of one exchange. */
	start: Partial<Record<Name, Usage>>;
	/** Exchanges in a second of all its threads, and in a second of the clock. */
	whole: Partial<Record<Name, Figures>>;
}

/** The checker and the redaction beside `redocly drift`, on HARs of console replies. */
export async function benchCheck(subjects: readonly Subject[]): Promise<CheckFigures> {
	const folder = mkdtempSync(join(tmpdir(), "bench-"));
	try {
		const start = Object.fromEntries(await best(folder, subjects, () => 1));
		const whole = await best(folder, subjects, (name) => programs[name].exchanges);
		return { start, whole: Object.fromEntries([...whole].map(([name, usage]) => [name, withSpeed(name, usage)])) };
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** What several threads have to be worth, of a recording of which they are worth most. */
export function boundsOfCheck({ whole }: CheckFigures): Bounded[] {
	const two = whole["the same, in two threads"];
	const timesAs = (other: Figures | undefined) => (two === undefined || other === undefined ? 0 : two.perWallSecond / other.perWallSecond);
	return [
		{
			what: "two threads beside one",
			measured: timesAs(whole["check of a large recording"]),
			bound: 1.7,
			unit: "times as fast",
			atLeast: true,
		},
		{
			what: "two threads beside redocly drift",
			measured: timesAs(whole["redocly drift"]),
			bound: 2.5,
			unit: "times as fast",
			atLeast: true,
		},
	];
}

const withSpeed = (name: Name, usage: Usage): Figures => {
	const count = programs[name].exchanges;
	return { ...usage, exchanges: count, perSecond: Math.round(count / usage.cpu), perWallSecond: Math.round(count / usage.wall) };
};

/** Every program runs in every round. */
async function best(folder: string, subjects: readonly Subject[], count: (name: Name) => number): Promise<Map<Name, Usage>> {
	for (const size of new Set(names.map(count))) writeTraffic(join(folder, `${size}.har`), subjects, size);
	const specs = specsOf(folder, subjects);
	const fastest = new Map<Name, Usage>();
	for (let round = 0; round < rounds; round++)
		for (const name of names) {
			const usage = await run(programs[name].args(join(folder, `${count(name)}.har`), specs));
			const known = fastest.get(name);
			if (known === undefined || usage.wall < known.wall) fastest.set(name, usage);
		}
	return fastest;
}

/** A folder with the contracts alone, each in one language. */
function specsOf(folder: string, subjects: readonly Subject[]): string {
	const specs = join(folder, "specs");
	mkdirSync(specs, { recursive: true });
	for (const { api } of subjects) copyFileSync(join(root, "generated", api, "openapi.yaml"), join(specs, `${api}.yaml`));
	return specs;
}

export function describeCheck(figures: CheckFigures): string {
	const { start, whole } = figures;
	const drift = whole["redocly drift"];
	return [
		"exchanges in a second of the processor and of the clock, start and end included",
		...Object.entries(whole).map(([name, { perSecond, perWallSecond, memory, exchanges }]) => {
			const speeds = [compared(perSecond, drift?.perSecond), compared(perWallSecond, drift?.perWallSecond)];
			return `  ${name.padEnd(26)} ${speeds.join(" ")} redocly drift, ${(memory / 1e6).toFixed(0)} MB with ${exchanges}`;
		}),
		"one exchange, from start to end",
		...Object.entries(start).map(([name, { wall }]) => `  ${name.padEnd(26)} ${(wall * 1000).toFixed(0).padStart(7)} ms`),
		describeBounds(boundsOfCheck(figures)),
	].join("\n");
}

const compared = (speed: number, other = 0) => `${String(speed).padStart(7)} ${(speed / other).toFixed(2).padStart(6)} ×`;
