import module from "node:module";
import { parentPort, workerData } from "node:worker_threads";

// Most of the time to start goes into reading the same sources again. Node 20 cannot save it.
module.enableCompileCache?.();
const { record } = await import("./record.ts");
if (parentPort !== null) await record(workerData, parentPort);
