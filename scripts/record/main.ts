import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadContracts } from "../../src/contracts/load.ts";
import { Misuse } from "../../src/misuse.ts";
import { type Passage, startProxy } from "../../src/recorder/proxy.ts";
import { Recorder } from "../../src/recorder/recorder.ts";
import { forwardWay, reverseWay } from "../../src/recorder/setup-instructions.ts";
import { type CaptureOptions, readOptions, usage } from "./options.ts";

/** Where a run writes besides its file, and when it ends. */
export interface Terminal {
	print(text: string): void;
	/** A line on standard error. */
	say(line: string): void;
	isColoured: boolean;
	/** Ctrl-C. */
	stopped: Promise<unknown>;
}

/** `npm run record`, from its arguments to its exit code. */
export async function main(args: string[], terminal: Terminal): Promise<number> {
	const say = (line: string) => terminal.say(`record: ${line}`);
	try {
		const options = readOptions(args);
		if (!options.help) return await capture(options, { ...terminal, say });
		terminal.print(`${usage}\n`);
		return 0;
	} catch (error) {
		if (!(error instanceof Misuse)) throw error;
		say(error.message);
		return 2;
	}
}

async function capture(options: CaptureOptions, { print, say, isColoured, stopped }: Terminal): Promise<number> {
	const { api, out, keepHosts, port } = options;
	const apis = (await loadContracts()).map((contract) => contract.api);
	if (!apis.includes(api)) throw new Misuse(`--api ${api}: expected one of ${apis.join(", ")}`);
	const recorder = await Recorder.start({ api, out, keepHosts, isColoured }, print);
	const way = await open(options, recorder, print).catch(async (error) => {
		await recorder.abandon();
		throw failure(error, port);
	});
	print(`${way.told}\n\nRecording what calls ${api} in ${out} (Ctrl-C ends it)\n\n`);
	const ended = stopped.then(() => {
		way.close();
		return recorder.end();
	});
	const end = await Promise.race([recorder.failed, ended]);
	if (typeof end === "string") {
		// The disk is full, say. What came before is in the file.
		say(`the file cannot be written any more (${end})`);
		return 2;
	}
	if (end.recorded === 0) say(`got no exchange of ${api}; nothing was recorded`);
	return end.recorded === 0 ? 2 : end.hasErrors ? 1 : 0;
}

interface Way extends Pick<Passage, "close"> {
	/** What the client has to be told. */
	told: string;
}

async function open({ target, port, trust }: CaptureOptions, recorder: Recorder, print: Terminal["print"]): Promise<Way> {
	const say = (line: string) => print(`  ${line}\n`);
	const ends = { port, trust, say, exchanged: recorder.add.bind(recorder) };
	if (target !== undefined) {
		const proxy = await startProxy({ ...ends, target });
		return { told: reverseWay(target, proxy.port), close: proxy.close };
	}
	// Loaded only now: the other way needs no certificates.
	const { Authority } = await import("../../src/recorder/certificate-authority.ts");
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
