import { writeSync } from "node:fs";

/** Preloaded before another program. When the program ends, this reports its usage to the parent over a file descriptor of its own. */
const descriptor = 3;

process.on("exit", () => {
	const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
	writeSync(descriptor, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1024 }));
});
