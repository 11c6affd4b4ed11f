import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs, stripVTControlCharacters } from "node:util";
import { isBuilt, markBuilt, sources, stateOf } from "../src/docs/fresh.ts";
import { serveSite } from "../src/docs/server.ts";
import { watchAll } from "../src/mock/watch.ts";

const root = join(import.meta.dirname, "..");

function fail(message: string, status: number): never {
	console.error(`docs: ${message}`);
	process.exit(status);
}

function readArguments(): { serve: boolean; port: number } {
	try {
		const { serve = false, port = "4000" } = parseArgs({ options: { serve: { type: "boolean" }, port: { type: "string" } } }).values;
		if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new Error(`"${port}" is no port`);
		return { serve, port: Number(port) };
	} catch (error) {
		return fail(`${String(error instanceof Error ? error.message : error).split(/\.\s/)[0]}; it takes --serve and --port <0 to 65535>`, 2);
	}
}

async function build(): Promise<void> {
	const state = stateOf(root);
	if (isBuilt(root, state)) return console.log("docs-site/dist is up to date.");
	// Loaded only now: Astro takes longer to load than an unchanged run takes.
	const { buildSite } = await import("../src/docs/site.ts");
	await buildSite(root).catch((error) => fail(oneLine(String(error instanceof Error ? error.message : error)), 1));
	markBuilt(root, state);
	console.log("Built docs-site/dist.");
}

/** A bundler's first line only announces the second, and the place stands in a drawing below: https://rolldown.rs */
function oneLine(message: string): string {
	const plain = stripVTControlCharacters(message);
	const [first = "", second = first] = plain.split(/\n+/);
	const place = /\[ (\S+:\d+:\d+) \]/.exec(plain)?.[1];
	return `${place === undefined ? "" : `${place}: `}${first.trimEnd().endsWith(":") ? second : first}`;
}

const ending = new AbortController();

/** In a process of its own, so that pages are served meanwhile. What a broken edit cannot build stays as it was. */
const rebuild = () =>
	new Promise<void>((resolve) => {
		execFile(process.execPath, ["scripts/docs.ts"], { cwd: root, signal: ending.signal }, (_, stdout, stderr) => {
			console.log(
				stderr.trim() === ""
					? stdout.trim()
					: `${stderr.trim()}${existsSync(join(root, "docs-site/dist")) ? "\nKeeping the previous pages" : ""}`,
			);
			resolve();
		});
	});

async function serve(): Promise<void> {
	if (!existsSync(join(root, "docs-site/dist"))) console.log("Building the docs site; it takes some 20 seconds the first time");
	await rebuild();
	if (!existsSync(join(root, "docs-site/dist"))) process.exit(1);
	const url = await serveSite(join(root, "docs-site/dist"), port).catch((error) =>
		fail(
			error.code === "EADDRINUSE"
				? `port ${port} is in use: stop what uses it, or choose another with --port (--docs-port of npm start)`
				: error.message,
			1,
		),
	);
	const places = sources.map((source) => join(root, source)).filter((place) => existsSync(place));
	watchAll(places, rebuild);
	console.log(`Docs on ${url}`);
}

const { serve: isServed, port } = readArguments();
process.on("exit", () => ending.abort());
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit());
await (isServed ? serve() : build());
