import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { isBuilt, markBuilt, shown as shownFolders, sources, stateOf } from "../src/docs/fresh.ts";
import { missingMakers } from "../src/docs/missing-makers.ts";
import { obstacle } from "../src/docs/obstacle.ts";
import { Misuse } from "../src/misuse.ts";
import { command } from "./declaration.ts";
import { program } from "./program.ts";
import { repository } from "./repository.ts";
import { type Root, rootOption, rootWithContracts, rootWithSpecs } from "./root/root.ts";
import { verbCall } from "./root/verb-call.ts";
import type { Terminal } from "./terminal.ts";
import { origin, port, shown } from "./value-kinds.ts";

export const docs = command({
	name: "docs",
	summary: "Builds the docs site into docs-site/dist, if it is out of date.",
	positionals: {},
	options: {
		root: rootOption,
		serve: { description: "serve it on 127.0.0.1 and rebuild when its sources or generated/ change; press Ctrl-C to stop" },
		port: { kind: port, description: "port to serve it on; 0 picks a free one", default: "4000" },
		mock: { kind: origin, description: "address of the mock that Try It sends to, if it is not the usual one" },
	},
	exits: {
		0: "built, or stopped",
		1: "it cannot be built, or not every page of it",
		2: "it cannot be served there, or there is nothing to build",
	},
	example: "--serve",
	run({ root: given, serve: isServed, port, mock }, terminal) {
		if (mock !== undefined && !isServed) throw new Misuse("--mock is told to Try It by the server of the pages; add --serve");
		rootWithSpecs(given);
		const root = rootWithContracts(given);
		const found = obstacle(distOf(root));
		if (found !== undefined) throw new Misuse(`${shown(found.place)}: ${found.reason}; move it away`);
		const { peerDependencies }: { peerDependencies?: Record<string, string> } = createRequire(import.meta.url)("../package.json");
		const missing = missingMakers(peerDependencies);
		if (missing !== undefined) throw new Misuse(missing);
		return isServed ? serve(root, port, mock?.origin, terminal) : build(root, terminal);
	},
});

const distOf = ({ folder }: Root) => join(folder, "docs-site/dist");

async function build(root: Root, { stdout, say, during }: Terminal): Promise<number> {
	const { folder, isOwn } = root;
	const state = stateOf(repository, folder);
	const dist = isOwn ? "docs-site/dist" : shown(distOf(root));
	if (isBuilt(repository, folder, state)) {
		stdout.write(`${dist} is up to date.\n`);
		return 0;
	}
	// Loaded only now: Astro takes longer to load than an unchanged run takes.
	const [{ buildSite }, { buildFailure }] = await Promise.all([import("../src/docs/site.ts"), import("../src/docs/build-failure.ts")]);
	let failures: string[];
	try {
		failures = await during(`Building ${dist}`, () => buildSite(join(repository, "docs-site"), folder));
	} catch (error) {
		say(`docs: ${buildFailure(error)}`);
		return 1;
	}
	if (failures.length > 0) {
		for (const failure of failures) say(`docs: ${failure}`);
		stdout.write(`Built ${dist}; a short page stands in the place of each that is not shown.\n`);
		return 1;
	}
	markBuilt(repository, folder, state);
	stdout.write(`Built ${dist}.\n`);
	return 0;
}

async function serve(root: Root, port: number, mock: string | undefined, { stdout, stopped }: Terminal): Promise<number> {
	const [{ serveSite }, { watchAll }] = await Promise.all([import("../src/docs/server.ts"), import("../src/mock/watch.ts")]);
	const dist = distOf(root);
	const print = (line: string) => void stdout.write(`${line}\n`);
	const ending = new AbortController();
	const ended = stopped().then(() => ending.abort());
	if (!existsSync(dist)) print("Building the docs site; it takes some 20 seconds the first time");
	await rebuild(root, ending.signal, print);
	if (!existsSync(dist)) return ending.signal.aborted ? 0 : 1;
	const url = await serveSite(dist, port, mock);
	const places = [...shownFolders.map((source) => join(root.folder, source)), ...sources.map((source) => join(repository, source))];
	watchAll(
		places.filter((place) => existsSync(place)),
		() => rebuild(root, ending.signal, print),
	);
	print(`Docs on ${url}`);
	await ended;
	return 0;
}

/** In a process of its own, so that pages are served meanwhile. If an edit breaks the build, the old pages stay. */
function rebuild(root: Root, signal: AbortSignal, print: (line: string) => void): Promise<void> {
	return new Promise((resolve) => {
		execFile(process.execPath, verbCall("docs", root.folder), { signal }, (_, stdout, stderr) => {
			if (signal.aborted) return resolve();
			const kept = stdout.trim() === "" && existsSync(distOf(root)) ? "Keeping the previous pages" : "";
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
