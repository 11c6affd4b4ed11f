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
				"a HAR, NDJSON with a HAR entry in each line (.ndjson, .jsonl), a folder of .har files, or - for standard input; with --merge, partial summaries",
			multiple: true,
		},
	},
	options: {
		format: {
			kind: choice("NAME", "format", [...formats, "summary"] as const),
			description: `how to report: ${formats.join(", ")}, or summary, a part for --merge, without a verdict`,
			default: "pretty",
		},
		merge: { description: "report on partial summaries together, as on the whole" },
		jobs: { kind: jobs, description: "the number of threads; by default 1, and as many as there are cores from 50 MB on" },
		strict: { description: "drift is a failure, too" },
		coverage: { description: "list all of the coverage, and not only its first ten lines" },
		"coverage-floor": { kind: percent, description: "less than N percent of what the contracts declare is a failure, too" },
		"write-drift": { kind: outputFile, description: "write the changes that would make the specs know what drifts, as an OpenAPI Overlay" },
		server: { kind: origin, description: "judge only the exchanges with this server, such as https://host.example:8080" },
		"base-path": { kind: text("PATH"), description: "what a gateway puts before each path, such as /gw" },
		api: {
			kind: api("generated", "contract.js"),
			description: "judge only the exchanges of one API, named as its folder under specs/",
		},
	},
	exits: {
		0: "every exchange keeps its contract, or the partial summary is written",
		1: "some exchange breaks it",
		2: "nothing could be judged",
	},
	async run({ paths, format, merge, jobs, strict, coverage, server, api, ...values }, terminal) {
		const { checkFiles } = await import("../src/contracts/recordings/check-files.ts");
		const scope = { server: server?.origin, basePath: values["base-path"], api };
		return checkFiles(
			{ paths, format, merge, jobs, strict, allCoverage: coverage, floor: values["coverage-floor"], drift: values["write-drift"], scope },
			terminal,
		);
	},
});

if (import.meta.main) await program(check);
