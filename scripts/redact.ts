import { statSync } from "node:fs";
import { standardInput } from "../src/har/stream/entries.ts";
import { Misuse } from "../src/misuse.ts";
import { command } from "./declaration.ts";
import { program } from "./program.ts";
import { outputFile, recording } from "./value-kinds.ts";

export const redact = command({
	name: "redact",
	summary: "Writes a recording without its secrets: what the contracts mark, credentials, cookies, and wherever else these occur.",
	details: `Hosts and addresses become reserved ones. A file is read twice, so that a secret is hidden in the entries before it, too; a stream knows the
secrets of its last 10,000 exchanges.`,
	positionals: {
		from: {
			kind: recording,
			description:
				"a HAR, NDJSON with a HAR entry in each line (.ndjson, .jsonl), either in gzip (.gz), a zip archive with a HAR, or - for standard input",
		},
		to: {
			kind: { ...outputFile, value: "redacted recording", read: (text) => (text === "-" ? undefined : outputFile.read(text)) },
			description: "the file to write, or - for standard output",
		},
	},
	options: { "keep-hosts": { description: "leave hosts and addresses as they are" } },
	exits: { 0: "written", 1: "something is left that looks like a secret, or the recording breaks off", 2: "nothing could be read" },
	async run({ from, to, "keep-hosts": keepHosts }, terminal) {
		if (from !== "-" && to !== undefined && isSame(from, to))
			throw new Misuse(`${to}: is the recording itself; choose another file to write`);
		if (to !== undefined && /\.(?:gz|zip)$/i.test(to)) throw new Misuse(`${to}: nothing is packed here; choose a name such as out.har`);
		const { loadMarks } = await import("../src/contracts/load.ts");
		if ((await loadMarks()).length === 0) throw new Misuse("no contract under generated/ that says what is secret; run npm run generate");
		if (from !== "-" && statSync(from).isFile()) {
			const { redactFile } = await import("../src/contracts/recordings/redact-file.ts");
			return redactFile({ from, to, keepHosts }, terminal);
		}
		const { redactStream } = await import("../src/contracts/recordings/redact-stream.ts");
		return redactStream({ from: from === "-" ? standardInput : from, to, keepHosts }, terminal);
	},
});

/** Whether both paths name the same file, for example through a link. */
function isSame(from: string, to: string): boolean {
	const [source, target] = [from, to].map((path) => statSync(path, { throwIfNoEntry: false }));
	return source !== undefined && source.ino === target?.ino && source.dev === target.dev;
}

if (import.meta.main) await program(redact);
