import module from "node:module";
import { parentPort, workerData } from "node:worker_threads";

// Most of the startup time is spent on compiling the same sources again. Node 20 has no compile cache.
module.enableCompileCache?.();
const { judgePieces } = await import("./judge-pieces.ts");
if (parentPort !== null) await judgePieces(workerData, parentPort);
