import { join } from "node:path";
import { writeFileAtomic } from "../src/files/atomic-file.ts";
import { command } from "./declaration.ts";
import { program } from "./program.ts";
import { repository } from "./repository.ts";

const file = "docs-site/src/metrics.json";

export const metrics = command({
	name: "metrics",
	summary: "Measures the contracts and writes the figures for the docs site.",
	positionals: {},
	options: {},
	exits: { 0: "written", 2: "a spec is broken" },
	async run(_, { stdout, during }) {
		const { metricsOf, measure } = await import("../src/metrics/metrics.ts");
		const measured = await during("Measuring the contracts", () => measure(repository));
		writeFileAtomic(join(repository, file), metricsOf(measured));
		stdout.write(`Wrote ${file}.\n`);
		return 0;
	},
});

if (import.meta.main) await program(metrics);
