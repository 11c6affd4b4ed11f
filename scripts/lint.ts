import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";

if (process.argv.length > 2) {
	console.error("npm run lint takes no argument; it lints every spec under specs/ by the rules of redocly.yaml.");
	process.exit(2);
}

const cli = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");
// Redocly would otherwise ask the registry for a newer version of itself.
const env = { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", REDOCLY_TELEMETRY: "off" };
const lint = spawnSync(process.execPath, [cli, "lint", "specs/*/openapi.yaml"], {
	cwd: join(import.meta.dirname, ".."),
	env,
	stdio: "inherit",
});
process.exitCode = lint.status ?? 1;
