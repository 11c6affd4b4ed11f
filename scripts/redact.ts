import { statSync } from "node:fs";
import { standardInput } from "../src/har/stream/entries.ts";
import { Misuse } from "../src/misuse.ts";
import { command } from "./declaration.ts";
import { program } from "./program.ts";
import { outputFile, recording } from "./value-kinds.ts";

export const redact = command({
	name: "redact",
	summary: "Writes a recording without secrets: declared harmless values stay, everything else becomes a placeholder.",
	details:
		"Exchanges that no contract knows are left out. Hosts and addresses become reserved ones. The same secret has the same placeholder everywhere. Of a stream, a secret is hidden from the exchange on that shows it to be one. An exchange in which a secret is left, or that nests too deeply to be read, is left out and named.",
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
	options: {
		"keep-hosts": { description: "keep host names and IP addresses" },
		"keep-unknown": { description: "also write exchanges that no contract knows: method, path without ids, status and times" },
	},
	exits: {
		0: "written",
		1: "written as far as the recording goes, which breaks off",
		2: "nothing was written",
	},
	example: "browser.har redacted.har",
	async run({ from, to, "keep-hosts": keepHosts, "keep-unknown": keepUnknown }, terminal) {
		if (from !== "-" && to !== undefined && isSame(from, to))
			throw new Misuse(`${to}: is the recording itself; choose another file to write`);
		if (to !== undefined && /\.(?:gz|zip)$/i.test(to)) throw new Misuse(`${to}: nothing is packed here; choose a name such as out.har`);
		const [{ redactRecording }, { loadRedaction }, { isPublicToken }] = await Promise.all([
			import("../src/contracts/recordings/redact-recording.ts"),
			import("../src/contracts/redaction.ts"),
			import("../src/contracts/recordings/public-tokens.ts"),
		]);
		const redaction = await loadRedaction({ keepHosts, keepUnknown, isToken: isPublicToken });
		const isFile = from !== "-" && statSync(from).isFile();
		return terminal.during(`Redacting ${from}`, () =>
			redactRecording({ from: from === "-" ? standardInput : from, to, isFile }, redaction, terminal),
		);
	},
});

/** Whether both paths name the same file, for example through a link. */
function isSame(from: string, to: string): boolean {
	const [source, target] = [from, to].map((path) => statSync(path, { throwIfNoEntry: false }));
	return source !== undefined && source.ino === target?.ino && source.dev === target.dev;
}

if (import.meta.main) await program(redact);
