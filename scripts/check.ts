import module from "node:module";

// Most of the time to start goes into reading the same sources again. Node 20 cannot save it.
module.enableCompileCache?.();
const { main } = await import("./check/main.ts");
// Whoever reads the report may stop, as `head` does.
process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => process.exit(code === "EPIPE" ? 0 : 2));
process.exitCode = await main(process.argv.slice(2), { stdout: process.stdout, say: console.error });
