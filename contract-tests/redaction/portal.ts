import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { expect } from "vitest";
import { readSubjects } from "../../src/bench/subject.ts";
import type { Har } from "../../src/har/entry.ts";
import { leaksOf } from "./leaks.ts";
import { redact } from "./run.ts";

const credential = "5c66c9a616334283b055d1507fe0ff98";
const cookie = "8f3a9c1b7d5e20469f";

/** An operation of each API. */
export const calls = readSubjects().map(({ method, path, header, body, reply }) => ({
	method,
	path,
	reply,
	headers: Object.fromEntries(Object.entries(header).map(([name, value]) => [name, value.replace("example", credential)])),
	...(body === undefined ? {} : { body: JSON.stringify(body) }),
}));

/** Answers them, and repeats their secrets where nobody expects them. */
export async function startPortal(): Promise<Server> {
	const server = createServer((request, response) => {
		const reply = calls.find(({ path }) => path === request.url)?.reply;
		response.setHeader("Set-Cookie", `sid=${cookie}; Path=/`).setHeader("X-Trace", `for ${request.headers.cookie ?? credential}`);
		response.setHeader("Content-Type", reply === undefined ? "text/html" : "application/json");
		request.resume().once("end", () => response.end(reply === undefined ? "<title>portal</title>" : JSON.stringify(reply)));
	}).listen(0, "127.0.0.1");
	await once(server, "listening");
	return server;
}

/** Fails where the recording of the calls that a file holds is not safe after `npm run redact`. */
export async function expectSafe(file: string): Promise<void> {
	const { entries } = (JSON.parse(readFileSync(file, "utf8")) as Har).log;
	const called = entries.filter(({ request }) => calls.some(({ path }) => request.url.endsWith(path)));
	expect(called.length).toBe(calls.length);
	const secrets = [credential, cookie];
	expect(leaksOf(entries, secrets), "what is secret in it, so that there is something to hide").toEqual(secrets);
	expect(await redact(file, `${file}.redacted.har`)).toMatchObject({ status: 0, stdout: "" });
	const { log } = JSON.parse(readFileSync(`${file}.redacted.har`, "utf8")) as Har;
	expect(log.entries.length).toBe(called.length);
	expect(leaksOf(log, secrets)).toEqual([]);
}
