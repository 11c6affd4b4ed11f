import { terminalOf } from "./terminal.ts";
import { main } from "./workflows/main.ts";

process.exitCode = await main(process.argv.slice(2), terminalOf(process), process.env);
