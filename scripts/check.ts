import { pathToFileURL } from "node:url";
import { formats } from "../src/checker/report/formats.ts";
import { command } from "./declaration.ts";
import { program } from "./program.ts";
import { rootOption, rootWithContracts } from "./root/root.ts";
import { apiOfRoot, choice, jobs, origin, outputFile, percent, text, url } from "./value-kinds.ts";

export const check = command({
	name: "check",
	summary: "Checks recorded traffic against the contracts, exchange by exchange.",
	positionals: {
		paths: {
			kind: text("recording"),
			description:
				"a HAR, NDJSON with a HAR entry in each line (.ndjson, .jsonl), either in gzip (.gz), a zip archive with a HAR, a folder of HARs (.har, .har.gz, .zip), or - for standard input; with --merge, partial summaries",
			multiple: true,
		},
	},
	options: {
		format: {
			kind: choice("NAME", "format", [...formats, "summary"] as const),
			description: `report format: ${formats.join(", ")}, or summary (a part for --merge, without a verdict)`,
			default: "pretty",
		},
		merge: {
			description: "combine partial summaries into one report, as if they were parts of one recording",
		},
		jobs: { kind: jobs, description: "number of threads (default: 1; from 50 MB on, one per core)" },
		strict: {
			description: "also fail on drift, on unknown paths and methods of known hosts, and on what could not be judged",
		},
		coverage: { description: "show all coverage, not only the first ten lines" },
		"coverage-floor": { kind: percent, description: "also fail if less than N percent of what the contracts declare is covered" },
		"docs-url": { kind: url, description: "address of the docs site; findings then link the page of their rule" },
		"write-drift": { kind: outputFile, description: "write an OpenAPI Overlay that adds what drifted to the specs" },
		server: {
			kind: origin,
			description: "check only exchanges with this server, such as https://host.example:8080",
			multiple: true,
		},
		"base-path": { kind: text("PATH"), description: "path that a gateway adds before each operation's path, such as /gw" },
		api: {
			kind: apiOfRoot,
			description: "check only this API, named like its folder under specs/",
		},
		root: rootOption,
	},
	details:
		"Left out, and counted by reason: other hosts, paths and methods that no contract knows, preflights, requests without a response, WebSockets, and entries that cannot be read. Not judged, and counted: bodies and credentials that the recording does not hold.",
	exits: {
		0: "every exchange keeps its contract, or the partial summary was written",
		1: "an exchange breaks its contract, or a recording is cut off",
		2: "nothing could be judged",
	},
	example: "recording.har",
	async run({ paths, format, merge, jobs, strict, coverage, server, api, root: given, ...values }, terminal) {
		const { folder } = rootWithContracts(given);
		const { checkFiles } = await import("../src/contracts/recordings/check-files.ts");
		const scope = { servers: server.map(({ origin }) => origin), basePath: values["base-path"], api };
		const report = { format, merge, allCoverage: coverage, drift: values["write-drift"], docs: values["docs-url"] };
		return terminal.during(`Checking ${paths.join(", ")}`, () =>
			checkFiles({ root: pathToFileURL(`${folder}/`), paths, jobs, strict, floor: values["coverage-floor"], scope, ...report }, terminal),
		);
	},
});

if (import.meta.main) await program(check);
