import module from "node:module";

// Most of the time to start goes into reading the same sources again. Node 20 cannot save it.
module.enableCompileCache?.();
const { main } = await import("./redact/main.ts");
const { stdout } = process;
// Whoever reads it may stop, as `head` does.
stdout.on("error", ({ code }: NodeJS.ErrnoException) => process.exit(code === "EPIPE" ? 0 : 2));
process.exitCode = await main(process.argv.slice(2), { stdout, say: console.error });
