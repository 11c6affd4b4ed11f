import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { isBuilt, markBuilt, sources, stateOf } from "../src/docs/fresh.ts";
import { command } from "./declaration.ts";
import { program } from "./program.ts";
import { repository } from "./repository.ts";
import type { Terminal } from "./terminal.ts";
import { origin, port } from "./value-kinds.ts";

const dist = join(repository, "docs-site/dist");

export const docs = command({
	name: "docs",
	summary: "Builds the docs site into docs-site/dist, if it is out of date.",
	positionals: {},
	options: {
		serve: { description: "serve it on 127.0.0.1 and rebuild after each edit; press Ctrl-C to stop" },
		port: { kind: port, description: "port to serve it on; 0 picks a free one", default: "4000" },
		mock: { kind: origin, description: "address of the mock that Try It sends to, if it is not the usual one" },
	},
	exits: { 0: "built, or stopped", 1: "it cannot be built, or not every page of it", 2: "it cannot be served there" },
	example: "--serve",
	run: ({ serve: isServed, port, mock }, terminal) => (isServed ? serve(port, mock?.origin, terminal) : build(terminal)),
});

async function build({ stdout, say, during }: Terminal): Promise<number> {
	const state = stateOf(repository);
	if (isBuilt(repository, state)) {
		stdout.write("docs-site/dist is up to date.\n");
		return 0;
	}
	// Loaded only now: Astro takes longer to load than an unchanged run takes.
	const [{ buildSite }, { buildFailure }] = await Promise.all([import("../src/docs/site.ts"), import("../src/docs/build-failure.ts")]);
	let failures: string[];
	try {
		failures = await during("Building docs-site/dist", () => buildSite(repository));
	} catch (error) {
		say(`docs: ${buildFailure(error)}`);
		return 1;
	}
	if (failures.length > 0) {
		for (const failure of failures) say(`docs: ${failure}`);
		stdout.write("Built docs-site/dist; a short page stands in the place of each that is not shown.\n");
		return 1;
	}
	markBuilt(repository, state);
	stdout.write("Built docs-site/dist.\n");
	return 0;
}

async function serve(port: number, mock: string | undefined, { stdout, stopped }: Terminal): Promise<number> {
	const [{ serveSite }, { watchAll }] = await Promise.all([import("../src/docs/server.ts"), import("../src/mock/watch.ts")]);
	const print = (line: string) => void stdout.write(`${line}\n`);
	const ending = new AbortController();
	const ended = stopped().then(() => ending.abort());
	if (!existsSync(dist)) print("Building the docs site; it takes some 20 seconds the first time");
	await rebuild(ending.signal, print);
	if (!existsSync(dist)) return ending.signal.aborted ? 0 : 1;
	const url = await serveSite(dist, port, mock);
	const places = sources.map((source) => join(repository, source)).filter((place) => existsSync(place));
	watchAll(places, () => rebuild(ending.signal, print));
	print(`Docs on ${url}`);
	await ended;
	return 0;
}

/** In a process of its own, so that pages are served meanwhile. If an edit breaks the build, the old pages stay. */
function rebuild(signal: AbortSignal, print: (line: string) => void): Promise<void> {
	return new Promise((resolve) => {
		execFile(process.execPath, ["scripts/docs.ts"], { cwd: repository, signal }, (_, stdout, stderr) => {
			if (signal.aborted) return resolve();
			const kept = stdout.trim() === "" && existsSync(dist) ? "Keeping the previous pages" : "";
			print(
				[stderr, stdout, kept]
					.map((text) => text.trim())
					.filter((text) => text !== "")
					.join("\n"),
			);
			resolve();
		});
	});
}

if (import.meta.main) await program(docs);
