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
	summary: "Serves the mock and the docs site, and what an edit makes of both.",
	details: "Press Ctrl-C to stop.",
	positionals: {},
	options: {
		port: { ...mock.options.port, description: "where the mock listens; 0 is any free port" },
		host: { ...mock.options.host, description: "the address that the mock listens on" },
		"docs-port": { ...docs.options.port, description: "where the docs site is served, on 127.0.0.1" },
	},
	exits: { 0: "it was stopped", 2: "the mock cannot listen there, or has nothing to serve" },
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
