import { join } from "node:path";
import { parseArgs } from "node:util";
import { Misuse } from "./check/misuse.ts";
import { reports } from "./diff/report.ts";
import { diffOf } from "./diff/repository.ts";
import { problemsIn } from "./diff/verdict.ts";
import { SpecError } from "./generate/spec-error.ts";

const usage = `npm run diff -- <git ref> [--format pretty|markdown|github]

Compares the contracts of the working tree with those of a commit, as if that commit had been published, and says of each what the changes ask of
its version: major (who kept the contract may break), minor (more is accepted or promised), patch (words), none. The version of each contract, of
the package and the change logs have to agree. Below 1.0.0 a minor is enough for what breaks.

Exit: 0 they agree, 1 a version is too low or a change log lacks it, 2 nothing could be compared`;

try {
	process.exitCode = await main();
} catch (error) {
	if (!(error instanceof Misuse || error instanceof SpecError)) throw error;
	console.error(`diff: ${error.message}`);
	process.exitCode = 2;
}

async function main(): Promise<number> {
	const { ref, format, help } = parseOptions();
	if (help) {
		console.log(usage);
		return 0;
	}
	const report = reports[format];
	if (report === undefined) throw new Misuse(`--format ${format}; expected one of ${Object.keys(reports).join(", ")}`);
	if (ref === undefined) throw new Misuse("which commit? npm run diff -- <git ref>, such as a tag");
	const diff = await diffOf(join(import.meta.dirname, ".."), ref);
	process.stdout.write(report(diff));
	return problemsIn(diff).length === 0 ? 0 : 1;
}

function parseOptions() {
	try {
		const options = { format: { type: "string", default: "pretty" }, help: { type: "boolean", short: "h" } } as const;
		const { values, positionals } = parseArgs({ options, allowPositionals: true });
		if (positionals.length > 1) throw new Misuse(`one commit, not ${positionals.length}`);
		return { ref: positionals[0], ...values };
	} catch (error) {
		if (error instanceof Misuse) throw error;
		const [sentence] = (error instanceof Error ? error.message : String(error)).split(/\.\s/);
		throw new Misuse(`${sentence}; it takes <git ref> and --format`);
	}
}
