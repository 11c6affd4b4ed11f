import { Failure } from "./mock/failure.ts";
import { main } from "./mock/main.ts";

for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit());
// Whoever read the log is gone, as with `| head`.
process.stdout.on("error", () => process.exit());
try {
	await main(process.argv.slice(2), console);
} catch (error) {
	if (!(error instanceof Failure)) throw error;
	console.error(`mock: ${error.message}`);
	process.exit(error.status);
}
