import { join } from "node:path";
import { writeFileAtomic } from "../src/files/atomic-file.ts";
import { command } from "./declaration.ts";
import { program } from "./program.ts";
import { repository } from "./repository.ts";

const file = "docs-site/src/metrics.json";

export const metrics = command({
	name: "metrics",
	summary: "Measures the contracts, and writes the figures that the docs site shows.",
	positionals: {},
	options: {},
	exits: { 0: "written", 2: "a spec is broken" },
	async run(_, { stdout }) {
		const { metricsOf, measure } = await import("../src/metrics/metrics.ts");
		writeFileAtomic(join(repository, file), metricsOf(await measure(repository)));
		stdout.write(`Wrote ${file}.\n`);
		return 0;
	},
});

if (import.meta.main) await program(metrics);
