import { spawn } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { Misuse } from "../src/misuse.ts";
import { demonstrationPath } from "../src/screen/page/page.ts";
import { command } from "./declaration.ts";
import { docs } from "./docs.ts";
import { mock } from "./mock.ts";
import { program } from "./program.ts";
import type { Terminal } from "./terminal.ts";

export const start = command({
	name: "start",
	summary: "Starts the mock and the docs site, and reloads both after each edit.",
	details: "Press Ctrl-C to stop.",
	positionals: {},
	options: {
		port: { ...mock.options.port, description: "port of the mock; 0 picks a free one" },
		host: { ...mock.options.host, description: "address that the mock listens on" },
		cert: mock.options.cert,
		key: mock.options.key,
		"docs-port": { ...docs.options.port, description: "port of the docs site, on 127.0.0.1" },
	},
	exits: mock.exits,
	example: "--port 5010",
	async run({ port, host, cert, key, "docs-port": docsPort }, { say, stdout, stopped }) {
		if (port !== 0 && port === docsPort) throw new Misuse(`--port and --docs-port are both ${port}; choose another for one of them`);
		const docsAt = docsPort === 0 ? await freePort() : docsPort;
		// The page is the mock's own: it may put it into another state.
		const pages = ["127.0.0.1", "localhost"].flatMap((name) => ["--allow-origin", `http://${name}:${docsAt}`]);
		const tls = Object.entries({ cert, key }).flatMap(([name, file]) => (file === undefined ? [] : [`--${name}`, file]));
		const told = ["--port", String(port), "--host", host, "--docs-url", `http://127.0.0.1:${docsAt}/`, ...tls, ...pages];
		const mock = run("mock.ts", "--watch", ...told);
		const ended = Promise.race([once(mock, "exit").then(([status]) => status), stopped().then(() => 0)]);
		const mockUrl = await Promise.race([addressIn(mock, /^Listening on (\S+)/, stdout), ended.then(() => undefined)]);
		const docs = mockUrl === undefined ? undefined : run("docs.ts", "--serve", "--port", String(docsAt), "--mock", mockUrl);
		docs?.once("exit", (status) => {
			if (status !== null && status > 0) say("start: the mock goes on without the docs site; --docs-port moves it");
		});
		if (docs && mockUrl) void addressIn(docs, /^Docs on (\S+)/, stdout).then((docsUrl) => stdout.write(block(mockUrl, docsUrl)));
		const status = await ended;
		for (const child of [mock, docs]) child?.kill();
		return typeof status === "number" ? status : 0;
	},
});

/** Mock and docs name each other's address, so one of them must be known before. */
async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve, reject) => void server.once("error", reject).listen(0, "127.0.0.1", resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}

const run = (script: string, ...args: string[]) =>
	spawn(process.execPath, [join(import.meta.dirname, script), ...args], { stdio: ["inherit", "pipe", "inherit"] });

/** Passes on what a program prints. Resolves to the address in it; to undefined if the program ends without one. */
function addressIn(child: { stdout: Readable }, pattern: RegExp, stdout: Terminal["stdout"]): Promise<string | undefined> {
	return new Promise((resolve) => {
		const lines = createInterface({ input: child.stdout });
		lines.on("line", (line) => {
			stdout.write(`${line}\n`);
			const [, address] = pattern.exec(line) ?? [];
			if (address !== undefined) resolve(address);
		});
		lines.on("close", () => resolve(undefined));
	});
}

const block = (mock: string, docs: string | undefined) =>
	[
		"",
		...(docs === undefined ? [] : [`  docs    ${docs}`]),
		`  mock    ${mock}`,
		`  screen  ${mock}${demonstrationPath}`,
		"",
		"  Press Ctrl-C to stop.",
		"",
		"",
	].join("\n");

if (import.meta.main) await program(start);
