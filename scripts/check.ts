import module from "node:module";

// Most of the time to start goes into reading the same sources again. Node 20 cannot save it.
module.enableCompileCache?.();
await import("./check/main.ts");
