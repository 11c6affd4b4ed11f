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

interface Figures {
	api: string;
	operationId: string;
	/** By client: microseconds for a call, and how often that of `fetch`; medians over the rounds. */
	clients: Record<string, { microseconds: number; ratio: number }>;
	/** Bytes of the heap before, half through and after 200,000 calls, garbage collected; of the first API only, for all share the runtime. */
	heap?: number[];
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

async function measure(subject: Subject, isFirst: boolean): Promise<Figures> {
	const server = fork(join(import.meta.dirname, "bench/server.ts"), [JSON.stringify(subject.reply)]);
	try {
		const [port] = await once(server, "message");
		const calls = await callsOf(subject, `http://127.0.0.1:${port}`);
		for (const [client, call] of Object.entries(calls)) if ((await call()) === undefined) throw new Error(`${client} got no reply`);
		const { api, operationId } = subject;
		const clients = await compare(calls);
		const validating = calls["console-contracts, validating"];
		return { api, operationId, clients, ...(isFirst && validating ? { heap: await heapOver(validating) } : {}) };
	} finally {
		server.kill();
	}
}

/** Every client has its turn in every round, so that a machine whose speed drifts is as slow for all. */
async function compare(calls: Record<string, () => Promise<unknown>>): Promise<Figures["clients"]> {
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
const figures: Figures[] = [];
for (const [index, subject] of readSubjects().entries()) {
	const measured = await measure(subject, index === 0);
	figures.push(measured);
	if (format === "json") continue;
	console.log(`\n${measured.api} ${measured.operationId}`);
	for (const [client, { microseconds, ratio }] of Object.entries(measured.clients))
		console.log(`  ${client.padEnd(30)} ${microseconds.toFixed(0).padStart(6)} µs ${ratio.toFixed(2).padStart(6)} × fetch`);
	const heap = measured.heap?.map((bytes) => `${(bytes / 1e6).toFixed(1)} MB`);
	if (heap) console.log(`  heap after 0, 100,000 and 200,000 calls: ${heap.join(", ")}`);
}
if (format === "json") console.log(JSON.stringify(figures, null, "\t"));
