import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { Bench } from "tinybench";
import { callsOf } from "./bench/clients.ts";
import { readSubjects, type Subject } from "./bench/subject.ts";

const rounds = 60;
const callsPerRound = 50;
const callsForMemory = 200_000;

type Calls = Record<string, () => Promise<unknown>>;

interface Figures {
	api: string;
	operationId: string;
	/** By client: microseconds for a call, and how often that of `fetch`; medians over the rounds. */
	clients: Record<string, { microseconds: number; ratio: number }>;
}

function readFormat(): string {
	try {
		const { format = "pretty" } = parseArgs({ options: { format: { type: "string" } } }).values;
		if (format !== "pretty" && format !== "json") throw new Error(`--format ${format} is unknown`);
		return format;
	} catch (error) {
		console.error(`bench: ${error instanceof Error ? error.message.split(". ")[0] : error}; it takes --format pretty or --format json`);
		return process.exit(2);
	}
}

/** Each client's call of a subject, whose server runs in a process of its own until `use` has ended. */
async function withCalls<T>(subject: Subject, use: (calls: Calls) => Promise<T>): Promise<T> {
	const server = fork(join(import.meta.dirname, "bench/server.ts"), [JSON.stringify(subject.reply)]);
	try {
		const [port] = await once(server, "message");
		const calls = await callsOf(subject, `http://127.0.0.1:${port}`);
		for (const [client, call] of Object.entries(calls)) if ((await call()) === undefined) throw new Error(`${client} got no reply`);
		return await use(calls);
	} finally {
		server.kill();
	}
}

/** Every client has its turn in every round, so that a machine whose speed drifts is as slow for all. */
async function compare(calls: Calls): Promise<Figures["clients"]> {
	const means = new Map<string, number[]>(Object.keys(calls).map((client) => [client, []]));
	for (let round = 0; round < rounds; round++) {
		const bench = new Bench({ time: 0, iterations: callsPerRound, warmupTime: 0, warmupIterations: round === 0 ? callsPerRound : 10 });
		for (const [client, call] of Object.entries(calls)) bench.add(client, call);
		await bench.run();
		for (const { name, result } of bench.tasks) if ("latency" in result) means.get(name)?.push(result.latency.mean * 1000);
	}
	const raw = means.get("fetch") ?? [];
	return Object.fromEntries(
		[...means].map(([client, each]) => [
			client,
			{ microseconds: median(each), ratio: median(each.map((mean, round) => mean / (raw[round] ?? 0))) },
		]),
	);
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** Bytes of the heap before, half through and after 200,000 calls, garbage collected. */
async function heapOver(call: () => Promise<unknown>): Promise<number[]> {
	setFlagsFromString("--expose-gc");
	const collect: () => void = runInNewContext("gc");
	const sizes: number[] = [];
	for (let calls = 0; calls <= callsForMemory; calls++) {
		if (calls % (callsForMemory / 2) === 0) {
			collect();
			sizes.push(process.memoryUsage().heapUsed);
		}
		await call();
	}
	return sizes;
}

const format = readFormat();
const print = format === "pretty" ? console.log : () => {};
const subjects = readSubjects();
const [first] = subjects;
if (first === undefined) {
	console.error("bench: generated/ holds no operation that answers 200 at once; run npm run generate");
	process.exit(1);
}
const figures: Figures[] = [];
for (const subject of subjects) {
	const { api, operationId } = subject;
	const clients = await withCalls(subject, compare);
	figures.push({ api, operationId, clients });
	print(`\n${api} ${operationId}`);
	for (const [client, { microseconds, ratio }] of Object.entries(clients))
		print(`  ${client.padEnd(30)} ${microseconds.toFixed(0).padStart(6)} µs ${ratio.toFixed(2).padStart(6)} × fetch`);
}
// One subject stands for all: their clients have one runtime.
const heap = await withCalls(first, ({ "console-contracts, validating": call }) => heapOver(call as () => Promise<unknown>));
print(`\nheap after 0, 100,000 and 200,000 calls: ${heap.map((bytes) => `${(bytes / 1e6).toFixed(1)} MB`).join(", ")}`);
if (format === "json") console.log(JSON.stringify({ figures, heap }, null, "\t"));
