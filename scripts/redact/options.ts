import { statSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Options } from "../../src/contracts/recordings/redact-options.ts";
import { standardInput } from "../../src/har/stream/entries.ts";
import { Misuse } from "../../src/misuse.ts";

export const usage = `npm run redact -- [options] <recording> <redacted recording>

Writes a HAR, or NDJSON with a HAR entry in each line (.ndjson, .jsonl), without its secrets: what the contracts mark, credentials, cookies, and wherever
else these occur. Hosts and addresses become reserved ones. - is standard input or output, NDJSON. A file is read twice, so that a secret is hidden in the
entries before it, too; a stream knows the secrets of its last 10,000 exchanges.

  --keep-hosts  leave hosts and addresses as they are
  --help        show this

Exit: 0 written, 1 something is left that looks like a secret, 2 nothing could be read`;

/** Undefined where only help is asked for. */
export function readOptions(args: string[]): Options | undefined {
	const { values, positionals } = parseOptions(args);
	if (values.help) return undefined;
	const [from, to, ...more] = positionals;
	if (from === undefined || to === undefined || more.length > 0)
		throw new Misuse("Name a recording and what to write: npm run redact -- traffic.har redacted.har (- is standard input or output)");
	if (to !== "-") refuseTarget(to, from);
	const written = { to: to === "-" ? undefined : to, keepHosts: values["keep-hosts"] };
	return from === "-" ? { from: standardInput, isFile: false, ...written } : { from, isFile: isFile(from), ...written };
}

function parseOptions(args: string[]) {
	try {
		return parseArgs({
			args,
			allowPositionals: true,
			options: { "keep-hosts": { type: "boolean", default: false }, help: { type: "boolean", short: "h", default: false } },
		});
	} catch (error) {
		const [sentence] = (error instanceof Error ? error.message : String(error)).split(/\.\s/);
		throw new Misuse(`${sentence} (--help lists the options)`);
	}
}

/** The recording is the only one that there may be, and what is no file would be replaced by one. */
function refuseTarget(to: string, from: string): void {
	if (to === "") throw new Misuse('"": name what to write');
	const status = statSync(to, { throwIfNoEntry: false });
	if (status === undefined) return;
	if (!status.isFile()) throw new Misuse(`${to}: this is no file; name one to write`);
	const source = from === "-" ? undefined : statSync(from, { throwIfNoEntry: false });
	if (source?.ino === status.ino && source.dev === status.dev)
		throw new Misuse(`${to}: this is the recording itself; name another file to write`);
}

function isFile(path: string): boolean {
	const status = statSync(path, { throwIfNoEntry: false });
	if (status === undefined) throw new Misuse(`${path}: there is no such file`);
	if (status.isDirectory()) throw new Misuse(`${path}: this is a folder; name one recording`);
	return status.isFile();
}
