import { formats } from "../src/checker/report/formats.ts";
import { command } from "./declaration.ts";
import { program } from "./program.ts";
import { api, choice, jobs, origin, outputFile, percent, text } from "./value-kinds.ts";

export const check = command({
	name: "check",
	summary: "Judges recorded traffic by the contracts, exchange by exchange.",
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
			description: `how to report: ${formats.join(", ")}, or summary, a part for --merge, without a verdict`,
			default: "pretty",
		},
		merge: {
			description:
				"report on partial summaries together, as on the parts of one recording: a credential counts as recorded if any part has it",
		},
		jobs: { kind: jobs, description: "the number of threads; by default 1, and as many as there are cores from 50 MB on" },
		strict: {
			description:
				"drift is a failure, too, and so is a path or method that a called host has and no contract knows, and what could not be judged",
		},
		coverage: { description: "list all of the coverage, and not only its first ten lines" },
		"coverage-floor": { kind: percent, description: "less than N percent of what the contracts declare is a failure, too" },
		"write-drift": { kind: outputFile, description: "write the changes that would make the specs know what drifts, as an OpenAPI Overlay" },
		server: {
			kind: origin,
			description: "judge only the exchanges with this server, such as https://host.example:8080",
			multiple: true,
		},
		"base-path": { kind: text("PATH"), description: "what a gateway puts before each path, such as /gw" },
		api: {
			kind: api("generated", "contract.js"),
			description: "judge only the exchanges of one API, named as its folder under specs/; those of others are left out",
		},
	},
	details: `Left out, and counted by reason: other hosts, paths and methods that no contract knows, preflights, requests without a response,
WebSockets, and entries that cannot be read. Not judged, and counted: bodies and credentials that the recording does not hold.`,
	exits: {
		0: "every exchange keeps its contract, or the partial summary is written",
		1: "some exchange breaks it, or a recording breaks off",
		2: "nothing could be judged",
	},
	async run({ paths, format, merge, jobs, strict, coverage, server, api, ...values }, terminal) {
		const { checkFiles } = await import("../src/contracts/recordings/check-files.ts");
		const scope = { servers: server.map(({ origin }) => origin), basePath: values["base-path"], api };
		return checkFiles(
			{ paths, format, merge, jobs, strict, allCoverage: coverage, floor: values["coverage-floor"], drift: values["write-drift"], scope },
			terminal,
		);
	},
});

if (import.meta.main) await program(check);
