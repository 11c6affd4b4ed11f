import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { Subject } from "./subject.ts";

const rounds = 30;
const requestsPerRound = 50;
const root = join(import.meta.dirname, "../..");

export type CaptureFigures = Record<string, { microseconds: number; overhead: number }>;

export const describeCapture = (figures: CaptureFigures) =>
	["a request, and what a proxy adds to it"]
		.concat(
			Object.entries(figures).map(
				([way, { microseconds, overhead }]) =>
					`  ${way.padEnd(30)} ${microseconds.toFixed(0).padStart(6)} µs ${overhead.toFixed(0).padStart(6)} µs more`,
			),
		)
		.join("\n");

/** The time of a request on one connection, direct and through each proxy, and the time that the proxy adds. Medians, in microseconds. */
export async function benchCapture(subject: Subject): Promise<CaptureFigures> {
	const folder = mkdtempSync(join(tmpdir(), "bench-"));
	const children: ChildProcess[] = [];
	try {
		const server = fork(join(import.meta.dirname, "server.ts"), [JSON.stringify(subject.reply)]);
		children.push(server);
		const target = `http://127.0.0.1:${await portOf(server)}`;
		const bare = fork(join(import.meta.dirname, "proxy.ts"), [target]);
		children.push(bare);
		const own = start([join(root, "scripts/record.ts"), "--api", subject.api, "--target", target, "--out", join(folder, "own.har")]);
		const contract = join(root, "generated", subject.api, "openapi.yaml");
		const validate = ["--api", contract, "--match-mode", "basepath"];
		const redocly = join(root, "node_modules/@redocly/cli/bin/cli.js");
		const theirs = start([redocly, "proxy", "--target", target, "--har", join(folder, "theirs.har"), ...validate]);
		const ways = {
			direct: target,
			"bare node:http proxy": `http://127.0.0.1:${await portOf(bare)}`,
			"console-contracts record": await own,
			"redocly proxy": await theirs,
		};
		return await compare(ways, subject);
	} finally {
		for (const child of children) child.kill("SIGKILL");
		rmSync(folder, { recursive: true, force: true });
	}

	/** A proxy's address, once it listens. */
	async function start(args: string[]): Promise<string> {
		const port = await freePort();
		const env = { ...process.env, REDOCLY_TELEMETRY: "off" };
		const child = spawn(process.execPath, [...args, "--port", String(port)], { env, stdio: "ignore" });
		children.push(child);
		while (!(await isOpen(port))) {
			if (child.exitCode !== null) throw new Error(`${args[0]} ended before it listened`);
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
		return `http://127.0.0.1:${port}`;
	}
}

async function portOf(child: ChildProcess): Promise<number> {
	const [port] = await once(child, "message");
	return Number(port);
}

async function isOpen(port: number): Promise<boolean> {
	const socket = connect(port, "127.0.0.1");
	const isOpen = await once(socket, "connect").then(
		() => true,
		() => false,
	);
	socket.destroy();
	return isOpen;
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, "127.0.0.1");
	await once(server, "listening");
	const address = server.address();
	await new Promise((resolve) => server.close(resolve));
	return typeof address === "object" && address !== null ? address.port : 0;
}

/** Every way runs in every round, so that a change of the machine's speed affects all of them alike. */
async function compare(ways: Record<string, string>, subject: Subject): Promise<CaptureFigures> {
	const calls = Object.entries(ways).map(([name, url]) => ({ name, times: [] as number[], call: callOf(url, subject) }));
	for (let round = 0; round < rounds; round++)
		for (const { call, times } of calls) {
			for (let count = 0; count < requestsPerRound; count++) {
				const start = performance.now();
				await call();
				times.push((performance.now() - start) * 1000);
			}
		}
	const direct = median(calls[0]?.times ?? []);
	return Object.fromEntries(
		calls.map(({ name, times }) => [name, { microseconds: median(times), overhead: median(times) - direct }] as const),
	);
}

function callOf(url: string, { method, path, header, body }: Subject): () => Promise<unknown> {
	const agent = new Agent({ keepAlive: true, maxSockets: 1 });
	const content = body === undefined ? undefined : JSON.stringify(body);
	const headers = { ...header, ...(content !== undefined && { "Content-Type": "application/json" }) };
	return async () => {
		const outgoing = request(url + path, { agent, method, headers }).end(content);
		const [response] = await once(outgoing, "response");
		if (response.statusCode !== 200) throw new Error(`${url} answered ${response.statusCode}`);
		return text(response);
	};
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
