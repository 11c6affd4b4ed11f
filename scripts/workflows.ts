import { join } from "node:path";
import { apisWith } from "../src/contracts/apis.ts";
import { Misuse } from "../src/misuse.ts";
import { descriptionFile } from "../src/workflows/description.ts";
import { command } from "./declaration.ts";
import { program } from "./program.ts";
import { repository } from "./repository.ts";
import { api, newFile, url } from "./value-kinds.ts";

export const workflows = command({
	name: "workflows",
	summary: "Runs the workflows of an API against a server, and checks each exchange.",
	details:
		"They are specs/NAME/workflows.arazzo.yaml, and open consoles. What they need is read from the environment and never printed; what is missing is named. A private CA: NODE_EXTRA_CA_CERTS=ca.pem",
	positionals: {},
	options: {
		api: {
			kind: api("specs", descriptionFile),
			description: "the API, named like its folder under specs/",
			required: true,
		},
		server: { kind: url, description: "the server, with the path that a gateway adds, if any", required: true },
		out: { kind: newFile, description: "the HAR to write, without secrets; it must not exist yet" },
	},
	exits: { 0: "every workflow succeeds", 1: "a workflow fails or an exchange breaks its contract", 2: "nothing could be run" },
	example: "--api {api} --server http://127.0.0.1:4010",
	async run({ api, server, out }, { stdout, style, env }) {
		if (!apisWith("generated", "contract.js").includes(api)) throw new Misuse(`no generated/${api}; run npm run generate`);
		const { runWorkflows } = await import("../src/workflows/run.ts");
		return runWorkflows({ specs: join(repository, "specs"), api, server, out, env, print: (text) => void stdout.write(text), style });
	},
});

if (import.meta.main) await program(workflows);
