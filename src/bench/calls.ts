import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { Bench } from "tinybench";
import { callsOf } from "./clients.ts";
import type { Subject } from "./subject.ts";

const rounds = 60;
const callsPerRound = 50;
const callsForMemory = 200_000;

type Calls = Record<string, () => Promise<unknown>>;

export interface CallFigures {
	operations: OperationFigures[];
	/** Bytes after 0, 100,000 and 200,000 calls. */
	heap: number[];
}

interface OperationFigures {
	api: string;
	operationId: string;
	/** By client: microseconds for a call, and the ratio to a plain `fetch`. Both are medians over the rounds. */
	clients: Record<string, { microseconds: number; ratio: number }>;
}

/** Compares the generated client with other clients. */
export async function benchCalls(subjects: readonly Subject[]): Promise<CallFigures> {
	const operations: OperationFigures[] = [];
	for (const subject of subjects) {
		const { api, operationId } = subject;
		operations.push({ api, operationId, clients: await withCalls(subject, compare) });
	}
	// One subject is enough, because all clients share one runtime.
	const heap = await Promise.all(
		subjects
			.slice(0, 1)
			.map((subject) => withCalls(subject, ({ "console-contracts, validating": call }) => heapOver(call as () => Promise<unknown>))),
	);
	return { operations, heap: heap.flat() };
}

export function describeCalls({ operations, heap }: CallFigures): string {
	const lines = operations.flatMap(({ api, operationId, clients }) => [
		`${api} ${operationId}`,
		...Object.entries(clients).map(
			([client, { microseconds, ratio }]) =>
				`  ${client.padEnd(30)} ${microseconds.toFixed(0).padStart(6)} µs ${ratio.toFixed(2).padStart(6)} × fetch`,
		),
	]);
	const sizes = heap.map((bytes) => `${(bytes / 1e6).toFixed(1)} MB`).join(", ");
	return [...lines, `heap after 0, 100,000 and 200,000 calls: ${sizes}`].join("\n");
}

/** Each client's call of a subject, whose server runs in a process of its own until `use` has ended. */
async function withCalls<T>(subject: Subject, use: (calls: Calls) => Promise<T>): Promise<T> {
	const server = fork(join(import.meta.dirname, "server.ts"), [JSON.stringify(subject.reply)]);
	try {
		const [port] = await once(server, "message");
		const calls = await callsOf(subject, `http://127.0.0.1:${port}`);
		for (const [client, call] of Object.entries(calls)) if ((await call()) === undefined) throw new Error(`${client} got no reply`);
		return await use(calls);
	} finally {
		server.kill();
	}
}

/** Every client runs in every round, so that a change of the machine's speed affects all of them alike. */
async function compare(calls: Calls): Promise<OperationFigures["clients"]> {
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
