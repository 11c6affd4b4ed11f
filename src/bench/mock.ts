import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import autocannon from "autocannon";
import type { Engine } from "../mock/engine/engine.ts";
import { attacks } from "./attacks.ts";
import type { Bounded } from "./bound.ts";
import type { Subject } from "./subject.ts";
import { asking, longestWait, sendAll } from "./waiting.ts";

const scripts = join(import.meta.dirname, "../../scripts");
const connections = 16;
const seconds = 5;
const warmUp = 5_000;

/** The requests that fill the memory of a mock that forgets nothing, and the megabytes that it has for them. */
const many = 200_000;
const heap = 64;

/** A server in a process of its own, so that only its time is measured. */
interface Server {
	port: number;
	child: ChildProcess;
}

interface Load {
	/** Requests that were answered in a second. */
	rate: number;
	/** Milliseconds. */
	p99: number;
}

async function bareServer(reply: unknown): Promise<Server> {
	const child = fork(join(import.meta.dirname, "server.ts"), [JSON.stringify(reply)]);
	const [port] = await once(child, "message");
	return { port, child };
}

/** The program as its users start it; its log is read and thrown away. */
function mock(engine: Engine, execArgv: string[] = []): Promise<Server> {
	const child = fork(join(scripts, "mock.ts"), ["--port", "0", "--engine", engine], { execArgv, silent: true });
	return new Promise((resolve, reject) => {
		let said = "";
		child.stdout?.setEncoding("utf8").on("data", (text: string) => {
			if (said.includes("Listening")) return;
			said += text;
			const [, port] = /Listening on \S+:(\d+)/.exec(said) ?? [];
			if (port !== undefined) resolve({ port: Number(port), child });
		});
		child.once("exit", (status) => reject(new Error(`the mock ended with ${status}`)));
	});
}

/** Load from this process. The requests of the subjects take turns. */
function load(
	{ port }: Server,
	subjects: readonly Subject[],
	limit: { amount: number } | { duration: number },
): Promise<autocannon.Result> {
	const requests = subjects.map(({ method, path, header, defaults, body }) => ({
		method: method as "GET",
		path,
		headers: { ...header, ...defaults, ...(body !== undefined && { "Content-Type": "application/json" }) },
		...(body !== undefined && { body: JSON.stringify(body) }),
	}));
	return autocannon({ url: `http://127.0.0.1:${port}`, connections, requests, ...limit });
}

async function using<T>(server: Server, work: (server: Server) => Promise<T>): Promise<T> {
	try {
		return await work(server);
	} finally {
		server.child.removeAllListeners("exit").kill();
	}
}

const loaded = (server: Server, subjects: readonly Subject[]): Promise<Load> =>
	using(server, async () => {
		await load(server, subjects, { amount: warmUp });
		const { requests, latency } = await load(server, subjects, { duration: seconds });
		return { rate: requests.mean, p99: latency.p99 };
	});

/** What the mock does under load, beside bare `node:http` and beside Prism itself, in one run. */
export async function benchMock(subjects: readonly Subject[]): Promise<Bounded[]> {
	const bare = await loaded(await bareServer(subjects[0]?.reply), subjects);
	const kept = await loaded(await mock("answers"), subjects);
	const prism = await loaded(await mock("prism"), subjects);
	return [...rateRows({ bare, kept, prism }), ...(await waits(subjects)), await memory(subjects)];
}

export function rateRows({ bare, kept, prism }: Record<"bare" | "kept" | "prism", Load>): Bounded[] {
	const atLeast = true;
	const share = ({ rate }: Load) => (100 * kept.rate) / rate;
	return [
		{ what: `the mock, each API in turn, ${connections} connections`, measured: kept.rate, bound: 10_000, unit: "requests/s", atLeast },
		{ what: `of bare node:http (${bare.rate.toFixed(0)} requests/s)`, measured: share(bare), bound: 25, unit: "%", atLeast },
		{ what: `of Prism itself (${prism.rate.toFixed(0)} requests/s)`, measured: share(prism), bound: 100, unit: "%", atLeast },
		{ what: "99 of 100 answers of the mock", measured: kept.p99, bound: 5, unit: "ms" },
	];
}

/** How long another client waits at most while somebody sends what is hard to read. */
async function waits(subjects: readonly Subject[]): Promise<Bounded[]> {
	return using(await mock("answers"), async (server) => {
		await load(server, subjects, { amount: warmUp });
		const rows: Bounded[] = [];
		for (const [name, attack] of Object.entries(attacks(subjects))) {
			const measured = await longestWait(sendAll(server.port, attack), asking(server.port));
			rows.push({ what: `another client's wait during ${name}`, measured, bound: 50, unit: "ms" });
		}
		return rows;
	});
}

/** A mock that kept what it was asked would not outlive it. */
async function memory(subjects: readonly Subject[]): Promise<Bounded> {
	return using(await mock("answers", [`--max-old-space-size=${heap}`]), async (server) => {
		const { requests, errors, timeouts } = await load(server, subjects, { amount: many });
		const unanswered = many - requests.total + errors + timeouts;
		return { what: `without an answer, of ${many} in ${heap} MB`, measured: unanswered, bound: 1, unit: "requests" };
	});
}
