import { readFileSync } from "node:fs";
import { join } from "node:path";
import { missingPrism } from "../src/mock/missing-prism.ts";
import type { Mock } from "../src/mock/server.ts";
import { generate, watchAll } from "../src/mock/watch.ts";
import { command } from "./declaration.ts";
import { program } from "./program.ts";
import { repository } from "./repository.ts";
import type { Terminal } from "./terminal.ts";
import { host, port } from "./value-kinds.ts";

export const mock = command({
	name: "mock",
	summary: "Starts a local server that responds like the real clouds, errors included.",
	details: "Press Ctrl-C to stop.",
	positionals: {},
	options: {
		port: { kind: port, description: "port to listen on; 0 picks a free one", default: "4010" },
		host: { kind: host, description: "address to listen on", default: "127.0.0.1" },
		watch: { description: "reload when a file under specs/ changes" },
	},
	exits: { 0: "stopped", 2: "it cannot listen there, or there is nothing to serve" },
	example: "--port 5010",
	async run(values, terminal) {
		const started = start(values, terminal);
		const print = printer(terminal);
		if (values.watch) watchAll([join(repository, "specs")], async () => print(await regenerate(await started)));
		const mock = await started;
		const { listing } = await import("../src/mock/listing.ts");
		print(listing(mock.operations(), mock.url));
		await terminal.stopped();
		mock.close();
		return 0;
	},
});

const printer =
	({ stdout }: Pick<Terminal, "stdout">) =>
	(line: string) =>
		void stdout.write(`${line}\n`);

async function start({ port, host, watch }: { port: number; host: string; watch: boolean }, terminal: Terminal): Promise<Mock> {
	// Loaded only now: Prism takes longer to load than a wrong option takes to be refused.
	const loaded = import("../src/mock/server.ts").catch((error: unknown) => {
		throw missingPrism(error, JSON.parse(readFileSync(join(repository, "package.json"), "utf8")).peerDependencies);
	});
	const [broken, { startMock }] = await Promise.all([watch ? generate(repository) : undefined, loaded]);
	if (broken !== undefined) {
		terminal.say(broken);
		terminal.say("Serving what was generated before");
	}
	return startMock({ port, host, contracts: join(repository, "generated"), log: printer(terminal) });
}

/** Reloads the mock from the specs as they are now. Returns a line that reports the outcome. */
async function regenerate(mock: Mock): Promise<string> {
	const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
	const broken = (await generate(repository)) ?? (await mock.reload().then(() => undefined, messageOf));
	return broken === undefined ? "Serving the edited contract" : `${broken}\nKeeping the previous contract`;
}

if (import.meta.main) await program(mock);
