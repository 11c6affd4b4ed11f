import { readFileSync } from "node:fs";
import { join } from "node:path";
import { docsAddress } from "../src/contracts/docs-address.ts";
import { type Engine, engines } from "../src/mock/engine/engine.ts";
import { LineBuffer } from "../src/mock/log/line-buffer.ts";
import type { Mock } from "../src/mock/server.ts";
import { readKeyPair } from "../src/mock/tls/key-pair.ts";
import { generate, watchAll } from "../src/mock/watch.ts";
import { command } from "./declaration.ts";
import { program } from "./program.ts";
import { type Root, rootOption, rootWithContracts, rootWithSpecs } from "./root/root.ts";
import { verbCall } from "./root/verb-call.ts";
import type { Terminal } from "./terminal.ts";
import { choice, existingFile, host, hostName, origin, port, seed, timeZone, url } from "./value-kinds.ts";

export const mock = command({
	name: "mock",
	summary: "Starts a local server that responds as the contracts say, errors included.",
	details: "Press Ctrl-C to stop.",
	positionals: {},
	options: {
		port: { kind: port, description: "port to listen on; 0 picks a free one", default: "4010" },
		host: { kind: host, description: "address to listen on", default: "127.0.0.1" },
		cert: {
			kind: existingFile,
			description: "certificate as PEM, such as mkcert's: the mock is at https:// then, and its links are https:// and wss://",
		},
		key: { kind: existingFile, description: "private key of the certificate, as PEM without a passphrase" },
		engine: {
			kind: choice("NAME", "engine", engines),
			description: "where responses come from: answers (made by Prism beforehand) or prism (Prism itself, slow)",
			default: "answers",
		},
		"time-zone": { kind: timeZone, description: "time zone of the servers' clocks, for times that name none", default: "GMT" },
		seed: { kind: seed, description: "repeats every delay and choice; without it, each start has its own seed and prints it" },
		"allow-host": {
			kind: hostName,
			description: "a name beside localhost and 127.0.0.1 by which screens and admin calls (/__mock) are reached",
			multiple: true,
		},
		"allow-origin": {
			kind: origin,
			description: "the address of a web page that may open screens and make admin calls, beside programs of this machine",
			multiple: true,
		},
		"docs-url": { kind: url, description: "address of the docs site, to which the mock's first page leads" },
		watch: { description: "reload when a file under specs/ changes" },
		root: rootOption,
	},
	exits: { 0: "stopped", 2: "it cannot listen there, the certificate is refused, or there is nothing to serve" },
	example: "--port 5010",
	async run(values, terminal) {
		const lines = new LineBuffer((text) => void terminal.stdout.write(text));
		const root = values.watch ? rootWithSpecs(values.root) : rootWithContracts(values.root);
		const started = start({ ...values, root }, terminal, lines);
		const print = printer(terminal);
		if (values.watch) watchAll([join(root.folder, "specs")], async () => print(await regenerate(await started, root)));
		const mock = await started;
		const { listing } = await import("../src/mock/listing.ts");
		print(listing(mock.operations(), { url: mock.url, seed: mock.core.spaces.seed, isWindows: process.platform === "win32" }));
		await terminal.stopped();
		mock.close();
		lines.flush();
		return 0;
	},
});

interface Started {
	port: number;
	host: string;
	cert: string | undefined;
	key: string | undefined;
	engine: Engine;
	seed: number | undefined;
	"allow-host": string[];
	"allow-origin": URL[];
	"time-zone": string;
	"docs-url": URL | undefined;
	watch: boolean;
	root: Root;
}

const printer =
	({ stdout }: Pick<Terminal, "stdout">) =>
	(line: string) =>
		void stdout.write(`${line}\n`);

async function start(
	{ port, host, cert, key, engine, seed, "time-zone": zone, "docs-url": docsUrl, watch, root, ...allowed }: Started,
	terminal: Terminal,
	lines: LineBuffer,
): Promise<Mock> {
	const tls = readKeyPair({ cert: cert && readFileSync(cert), key: key && readFileSync(key) });
	// Loaded only now: a wrong option is refused before.
	const [broken, { startMock }] = await Promise.all([
		watch ? generate(verbCall("generate", root.folder)) : undefined,
		import("../src/mock/server.ts"),
	]);
	if (broken !== undefined) {
		terminal.say(broken);
		terminal.say("Serving what was generated before");
	}
	const admission = { hosts: allowed["allow-host"], origins: allowed["allow-origin"].map((url) => url.origin) };
	const contracts = join(root.folder, "generated");
	const log = (line: string) => lines.add(line);
	return startMock({ port, host, tls, engine, seed, zone, admission, contracts, docs: docsAddress(docsUrl), log });
}

/** Reloads the mock from the specs as they are now. Returns a line that reports the outcome. */
async function regenerate(mock: Mock, root: Root): Promise<string> {
	const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
	const broken = (await generate(verbCall("generate", root.folder))) ?? (await mock.reload().then(() => undefined, messageOf));
	return broken === undefined ? "Serving the edited contract" : `${broken}\nKeeping the previous contract`;
}

if (import.meta.main) await program(mock);
