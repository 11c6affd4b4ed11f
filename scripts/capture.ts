import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CaptureOptions, readOptions, usage } from "./capture/options.ts";
import { type Passage, startProxy } from "./capture/proxy.ts";
import { Recorder } from "./capture/recorder.ts";
import { forwardWay, reverseWay } from "./capture/ways.ts";
import { Misuse } from "./check/misuse.ts";
import { loadContracts } from "./contracts.ts";

const print = (text: string) => void process.stdout.write(text);
const say = (line: string) => print(`  ${line}\n`);

try {
	await main(readOptions(process.argv.slice(2)));
} catch (error) {
	if (!(error instanceof Misuse)) throw error;
	console.error(`capture: ${error.message}`);
	process.exitCode = 2;
}

async function main(options: CaptureOptions): Promise<void> {
	if (options.help) return console.log(usage);
	const { api, out, keepHosts } = options;
	const apis = (await loadContracts()).map((contract) => contract.api);
	if (!apis.includes(api)) throw new Misuse(`--api ${api}: expected one of ${apis.join(", ")}`);
	const recorder = await Recorder.start({ api, out, keepHosts });
	const way = await open(options, recorder).catch(async (error) => {
		await recorder.abandon();
		throw failure(error, options.port);
	});
	for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void end(api, way, recorder));
	// Whoever read the log is gone, as with `| head`.
	process.stdout.on("error", () => process.exit());
	print(`${way.told}\n\nRecording what calls ${api} in ${out} (Ctrl-C ends it)\n\n`);
}

async function end(api: string, way: Way, recorder: Recorder): Promise<void> {
	way.close();
	const { recorded, hasErrors } = await recorder.end();
	if (recorded === 0) console.error(`capture: no exchange of ${api} came; nothing was recorded`);
	process.exit(recorded === 0 ? 2 : hasErrors ? 1 : 0);
}

interface Way extends Pick<Passage, "close"> {
	/** What the client has to be told. */
	told: string;
}

async function open({ target, port, trust }: CaptureOptions, recorder: Recorder): Promise<Way> {
	const ends = { port, trust, say, exchanged: recorder.add.bind(recorder) };
	if (target !== undefined) {
		const proxy = await startProxy({ ...ends, target });
		return { told: reverseWay(target, proxy.port), close: proxy.close };
	}
	// Loaded only now: the other way needs no certificates.
	const { Authority } = await import("./capture/authority.ts");
	const authority = await Authority.create();
	const proxy = await startProxy({ ...ends, authority });
	const folder = mkdtempSync(join(tmpdir(), "capture-"));
	const ca = join(folder, "ca.pem");
	writeFileSync(ca, authority.pem);
	process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
	return { told: forwardWay(proxy.port, ca), close: proxy.close };
}

function failure(error: unknown, port: number): unknown {
	const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
	return isTaken ? new Misuse(`port ${port} of 127.0.0.1 is in use: stop what uses it, or choose another with --port`) : error;
}
