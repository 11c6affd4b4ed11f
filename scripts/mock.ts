import { join } from "node:path";
import { type Engine, engines } from "../src/mock/engine.ts";
import { LineBuffer } from "../src/mock/line-buffer.ts";
import type { Mock } from "../src/mock/server.ts";
import { generate, watchAll } from "../src/mock/watch.ts";
import { command } from "./declaration.ts";
import { program } from "./program.ts";
import { repository } from "./repository.ts";
import type { Terminal } from "./terminal.ts";
import { choice, host, origin, port, reachedHost, timeZone } from "./value-kinds.ts";

export const mock = command({
	name: "mock",
	summary: "Serves a mock of every API on one port, as the servers answer.",
	details: "Press Ctrl-C to stop.",
	positionals: {},
	options: {
		port: { kind: port, description: "where to listen; 0 is any free port", default: "4010" },
		host: { kind: host, description: "the address to listen on", default: "127.0.0.1" },
		engine: {
			kind: choice("NAME", "engine", engines),
			description: "who makes each answer: answers (made by Prism beforehand), prism (Prism itself, slowly)",
			default: "answers",
		},
		"time-zone": { kind: timeZone, description: "what the servers' clocks show, which have no zone in some times", default: "GMT" },
		"allow-host": {
			kind: reachedHost,
			description: "a name beside localhost and 127.0.0.1 by which screens are reached",
			multiple: true,
		},
		"allow-origin": {
			kind: origin,
			description: "the address of a web page that may open screens, beside those of this machine",
			multiple: true,
		},
		watch: { description: "serve an edit under specs/ at once" },
	},
	exits: { 0: "it was stopped", 2: "it cannot listen there, or has nothing to serve" },
	async run(values, terminal) {
		const lines = new LineBuffer((text) => void terminal.stdout.write(text));
		const started = start(values, terminal, lines);
		const print = printer(terminal);
		if (values.watch) watchAll([join(repository, "specs")], async () => print(await regenerate(await started)));
		const mock = await started;
		const { listing } = await import("../src/mock/listing.ts");
		print(listing(mock.operations(), mock.url));
		await terminal.stopped();
		mock.close();
		lines.flush();
		return 0;
	},
});

interface Started {
	port: number;
	host: string;
	engine: Engine;
	"time-zone": string;
	"allow-host": string[];
	"allow-origin": URL[];
	watch: boolean;
}

const printer =
	({ stdout }: Pick<Terminal, "stdout">) =>
	(line: string) =>
		void stdout.write(`${line}\n`);

async function start(
	{ port, host, engine, "time-zone": zone, watch, ...options }: Started,
	terminal: Terminal,
	lines: LineBuffer,
): Promise<Mock> {
	// Loaded only now: a wrong option is refused before.
	const [broken, { startMock }] = await Promise.all([watch ? generate(repository) : undefined, import("../src/mock/server.ts")]);
	if (broken !== undefined) {
		terminal.say(broken);
		terminal.say("Serving what was generated before");
	}
	const allowed = { hosts: options["allow-host"], origins: options["allow-origin"].map(({ origin }) => origin) };
	return startMock({ allowed, port, host, engine, zone, contracts: join(repository, "generated"), log: (line) => lines.add(line) });
}

/** Reloads the mock from the specs as they are now. Returns a line that reports the outcome. */
async function regenerate(mock: Mock): Promise<string> {
	const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
	const broken = (await generate(repository)) ?? (await mock.reload().then(() => undefined, messageOf));
	return broken === undefined ? "Serving the edited contract" : `${broken}\nKeeping the previous contract`;
}

if (import.meta.main) await program(mock);
