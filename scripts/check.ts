import module from "node:module";

// Most of the time to start goes into reading the same sources again. Node 20 cannot save it.
module.enableCompileCache?.();
const { main } = await import("./check/main.ts");
const { terminalOf } = await import("./terminal.ts");
process.exitCode = await main(process.argv.slice(2), terminalOf(process));
