import module from "node:module";
import { styleText } from "node:util";

// Most of the time to start goes into reading the same sources again. Node 20 cannot save it.
module.enableCompileCache?.();
const { main } = await import("./record/main.ts");
// Whoever read the log is gone, as with `| head`.
process.stdout.on("error", () => process.exit());
const stopped = new Promise((resolve) => {
	for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, resolve);
});
const status = await main(process.argv.slice(2), {
	print: (text) => void process.stdout.write(text),
	say: console.error,
	isColoured: styleText("red", "") !== "",
	stopped,
});
process.exit(status);
