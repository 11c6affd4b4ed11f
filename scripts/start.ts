import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { Misuse } from "../src/misuse.ts";
import { command } from "./declaration.ts";
import { docs } from "./docs.ts";
import { mock } from "./mock.ts";
import { program } from "./program.ts";

export const start = command({
	name: "start",
	summary: "Starts the mock and the docs site, and reloads both after each edit.",
	details: "Press Ctrl-C to stop.",
	positionals: {},
	options: {
		port: { ...mock.options.port, description: "port of the mock; 0 picks a free one" },
		host: { ...mock.options.host, description: "address that the mock listens on" },
		"docs-port": { ...docs.options.port, description: "port of the docs site, on 127.0.0.1" },
	},
	exits: { 0: "stopped", 2: "it cannot listen there, or there is nothing to serve" },
	example: "--port 5010",
	async run({ port, host, "docs-port": docsPort }, { say, stopped }) {
		if (port !== 0 && port === docsPort) throw new Misuse(`--port and --docs-port are both ${port}; choose another for one of them`);
		// The page is the mock's own: it may put it into another state.
		const pages = ["127.0.0.1", "localhost"].flatMap((name) => ["--allow-origin", `http://${name}:${docsPort}`]);
		const children = [
			run("mock.ts", "--watch", "--port", String(port), "--host", host, ...pages),
			run("docs.ts", "--serve", "--port", String(docsPort)),
		] as const;
		const [mock, docs] = children;
		docs.once("exit", (status) => {
			if (status !== null && status > 0) say("start: the mock goes on without the docs site; --docs-port moves it");
		});
		const status = await Promise.race([once(mock, "exit").then(([status]) => status), stopped().then(() => 0)]);
		for (const child of children) child.kill();
		return typeof status === "number" ? status : 0;
	},
});

const run = (script: string, ...args: string[]): ChildProcess =>
	spawn(process.execPath, [join(import.meta.dirname, script), ...args], { stdio: "inherit" });

if (import.meta.main) await program(start);
