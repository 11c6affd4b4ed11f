import { parseArgs } from "node:util";
import { type Format, formats } from "../../src/checker/report/formats.ts";
import { command } from "../../src/contracts/command.ts";
import { Misuse } from "../../src/misuse.ts";

export const usage = `${command} [options] <recordings or folders of .har>

A recording is a HAR, or NDJSON with a HAR entry in each line (.ndjson, .jsonl); - is standard input, which may be either.

  --format NAME         how to report: ${formats.join(", ")} (pretty)
  --strict              drift is a failure, too
  --coverage-floor N    less than N percent of what the contracts declare is a failure, too
  --write-drift FILE    write the changes that would make the specs know what drifts, as an OpenAPI Overlay
  --server URL          judge only the exchanges with this server, such as https://host.example:8080
  --base-path PATH      what a gateway puts before each path, such as /gw
  --api NAME            judge only the exchanges of one API, named as its folder under specs/
  --help                show this

Exit: 0 every exchange keeps its contract, 1 some exchange breaks it, 2 nothing could be judged`;

export interface Options {
	paths: string[];
	format: Format;
	strict: boolean;
	/** Percent. */
	floor: number | undefined;
	drift: string | undefined;
	scope: { server?: string | undefined; basePath?: string | undefined; api?: string | undefined };
}

/** Undefined where only help is asked for. */
export function readOptions(args: string[]): Options | undefined {
	const { values, positionals } = parseOptions(args);
	if (values.help) return undefined;
	const { strict, server, "base-path": basePath, api, "write-drift": drift, "coverage-floor": floor } = values;
	const format = formats.find((each) => each === values.format);
	if (format === undefined) throw new Misuse(`--format ${values.format}: expected ${list(formats)}`);
	if (server !== undefined && (!URL.canParse(server) || new URL(server).pathname !== "/")) {
		throw new Misuse(`--server ${server}: expected an origin such as https://host.example:8080; --base-path takes a path`);
	}
	if (floor !== undefined && !/^(100|\d{1,2}(\.\d+)?)$/.test(floor)) {
		throw new Misuse(`--coverage-floor ${floor}: expected percent, from 0 to 100`);
	}
	const percent = floor === undefined ? undefined : Number(floor);
	return { paths: positionals, format, strict, floor: percent, drift, scope: { server, basePath, api } };
}

const list = (words: readonly string[]) => `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;

function parseOptions(args: string[]) {
	try {
		return parseArgs({
			args,
			allowPositionals: true,
			options: {
				format: { type: "string", default: "pretty" },
				strict: { type: "boolean", default: false },
				"coverage-floor": { type: "string" },
				"write-drift": { type: "string" },
				server: { type: "string" },
				"base-path": { type: "string" },
				api: { type: "string" },
				help: { type: "boolean", short: "h", default: false },
			},
		});
	} catch (error) {
		const [sentence] = (error instanceof Error ? error.message : String(error)).split(/\.\s/);
		throw new Misuse(`${sentence} (--help lists the options)`);
	}
}
