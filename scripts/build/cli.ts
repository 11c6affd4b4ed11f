#!/usr/bin/env node
import "../../src/build/entry/node-20.ts";

/** `npx console-contracts <verb>`: the verbs of this repository that another one needs. Each reads the rest of the line itself. */
const verbs: Record<string, () => Promise<unknown>> = {
	check: () => import("../check.ts"),
	mock: () => import("../mock.ts"),
};

/** From an old name to that of today, which only the repository has. */
const renamed: Record<string, string> = { capture: "record", strength: "mutation", figures: "metrics" };

const [verb = ""] = process.argv.splice(2, 1);
const run = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
if (Object.hasOwn(renamed, verb)) {
	console.error(`${verb}: is called ${renamed[verb]} now; npm run ${renamed[verb]}`);
	process.exitCode = 2;
} else if (run === undefined) {
	console.error(`console-contracts: expected ${Object.keys(verbs).join(" or ")}; \`console-contracts check --help\` lists its options`);
	process.exitCode = 2;
} else await run();
