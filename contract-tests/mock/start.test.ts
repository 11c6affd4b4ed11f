import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { runCommand } from "../../scripts/command.ts";
import { recordingTerminal } from "../../scripts/fixtures/terminal.ts";
import { mock } from "../../scripts/mock.ts";
import { keyPairFor } from "../../src/mock/fixtures/key-pair.ts";
import { answerOf, expectAnswer, send } from "../call.ts";
import { operations } from "../operations.ts";
import { run } from "../terminal.ts";

const script = join(import.meta.dirname, "../../scripts/mock.ts");
const [pair, other] = await Promise.all([keyPairFor("localhost"), keyPairFor("localhost")]);
const folder = mkdtempSync(join(tmpdir(), "console-contracts-tls-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
	writeFileSync(join(folder, name), text);
	return join(folder, name);
}

const running: ChildProcess[] = [];
afterEach(() => {
	for (const child of running.splice(0)) child.kill("SIGKILL");
});

/** The mock in this process, and all that it printed until it listened. */
async function listen(...args: string[]) {
	const { promise: stopped, resolve: stop } = Promise.withResolvers<void>();
	const { terminal, read } = recordingTerminal({}, stopped);
	const ended = runCommand(mock, ["--port", "0", ...args], terminal);
	await expect.poll(() => read().stdout, { timeout: 20_000 }).toContain("Listening on");
	const end = () => {
		stop();
		return ended;
	};
	return { printed: read().stdout, end };
}

/** A mock in a process of its own, and all that it printed until it listened. */
function start(): Promise<{ child: ChildProcess; printed: string }> {
	const child = spawn(process.execPath, [script, "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
	running.push(child);
	return new Promise((resolve, reject) => {
		let printed = "";
		child.stdout.on("data", (chunk) => {
			printed += chunk;
			if (printed.includes("Listening")) resolve({ child, printed });
		});
		child.on("exit", () => reject(new Error(`the mock ended: ${printed}`)));
	});
}

/** The request that a POSIX shell makes of a curl line. */
function pasted(line: string): { url: string; init: { method: string; headers: Record<string, string>; body?: string } } {
	const words = execFileSync("sh", ["-c", `curl() { printf '%s\\0' "$@"; }; ${line}`], { encoding: "utf8" })
		.split("\0")
		.slice(0, -1);
	const options = words.slice(0, -1);
	const valuesOf = (option: string) => options.filter((_, index) => options[index - 1] === option);
	const [body] = valuesOf("-d");
	const headers = Object.fromEntries(valuesOf("-H").map((header) => header.split(/: (.*)/s)));
	const method = valuesOf("-X")[0] ?? (body === undefined ? "GET" : "POST");
	return { url: words.at(-1) ?? "", init: { method, headers, ...(body !== undefined && { body }) } };
}

describe("npm run mock", () => {
	test.skipIf(process.platform === "win32")("prints each operation with a curl line that works when pasted into a shell", async () => {
		const { printed, end } = await listen();
		const lines = printed.split("\n").filter((line) => line.startsWith("  curl "));
		expect(lines).toHaveLength(operations.length);
		for (const [index, line] of lines.entries()) {
			const operation = operations[index];
			if (operation === undefined) throw new Error("unreachable");
			expect(printed).toContain(`${operation.method} ${operation.template}\n`);
			const { url, init } = pasted(line);
			expectAnswer(await send(url, { target: "", ...init }), operation, answerOf(operation, operation.mock.default));
		}
		expect(await end()).toBe(0);
	});

	test("prints where it is with a certificate, and each request for there", async () => {
		const { printed, end } = await listen("--cert", file("cert.pem", pair.cert), "--key", file("key.pem", pair.key));
		const [, url = ""] = /^Listening on (https:\/\/localhost:\d+) /m.exec(printed) ?? [];
		expect(url).not.toBe("");
		expect(printed.match(/https?:\/\/(?:localhost|127)[^/\s']*/g)).toEqual(Array(operations.length + 2).fill(url));
		expect(await end()).toBe(0);
	});

	test("ends quietly when nobody reads its log any more", async () => {
		const { child, printed } = await start();
		child.stdout?.destroy();
		const url = /http:\/\/\S+:\d+/.exec(printed)?.[0] ?? "";
		await Promise.all([once(child, "exit").then(([status]) => expect(status).toBe(0)), fetch(url).catch(() => undefined)]);
	});

	test.each(["SIGINT", "SIGTERM"] as const)("ends at once and quietly on %s, though a client holds a connection", async (signal) => {
		const { child, printed } = await start();
		const url = /http:\/\/\S+:\d+/.exec(printed)?.[0] ?? "";
		await fetch(url);
		child.kill(signal);
		expect(await once(child, "exit")).toEqual([0, null]);
	});

	test("says in one line that its port is in use", async () => {
		const other = createServer().listen(0, "127.0.0.1");
		await once(other, "listening");
		const address = other.address();
		if (address === null || typeof address === "string") throw new Error("no port");
		const { status, stderr } = await run(mock, ["--port", String(address.port)]);
		other.close();
		expect([status, stderr]).toEqual([2, `mock: port ${address.port} of 127.0.0.1 is in use; stop what uses it, or choose another port\n`]);
	});

	test("says in one line on standard error what it was asked wrongly, and exits 2", () => {
		const { status, stdout, stderr } = spawnSync(process.execPath, [script, "--port", "http"], { encoding: "utf8" });
		expect([status, stdout, stderr]).toEqual([2, "", expect.stringMatching(/^mock: --port: invalid port http; [^\n]+\n$/)]);
	});

	test.each([
		[["--cert", file("cert.pem", pair.cert)], "cert and key go together; give both"],
		[["--cert", join(folder, "none.pem"), "--key", file("key.pem", pair.key)], "none.pem: no such file"],
		[["--cert", folder, "--key", file("key.pem", pair.key)], "is a folder; name a file"],
		[["--cert", file("cert.pem", pair.cert), "--key", file("other.pem", other.key)], "the key is not that of the certificate (cert)"],
		[["--port", "65536"], "--port: invalid port 65536"],
		[["--port", "-1"], "--port: value missing"],
		[["--port"], "--port: value missing"],
		[["--prot", "4010"], "unknown option --prot"],
		[["4010"], "unexpected argument 4010"],
		[["--host", "192.0.2.1"], "192.0.2.1 is no address of this machine"],
	])("refuses %j with one line", async (args, message) => {
		const { status, stdout, stderr } = await run(mock, args);
		expect([status, stdout]).toEqual([2, ""]);
		expect(stderr).toContain(message);
		expect(stderr).toMatch(/^mock: [^\n]+\n$/);
	});
});
