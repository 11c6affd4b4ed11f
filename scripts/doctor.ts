import { join } from "node:path";
import { painter } from "../src/checker/report/style.ts";
import { command } from "./declaration.ts";
import { program } from "./program.ts";
import { repository } from "./repository.ts";
import { api, url } from "./value-kinds.ts";

const generated = join(repository, "generated");

export const doctor = command({
	name: "doctor",
	summary: "Probes a deployment with requests for things that do not exist, and reports whether it keeps the contract.",
	details:
		"It opens no console. A credential is read from the environment and never printed; the first line says under which name. Values for parameters of the path, such as a project, are read from the environment too: <API>_<PARAMETER>. A private CA: NODE_EXTRA_CA_CERTS=ca.pem",
	positionals: {},
	options: {
		api: {
			kind: api("generated", "contract.js"),
			description: "the API, named like its folder under specs/",
			required: true,
		},
		server: { kind: url, description: "the server, with the path that a gateway adds, if any", required: true },
		"docs-url": { kind: url, description: "address of the docs site; error codes and rules then link their place there" },
	},
	exits: { 0: "it keeps the contract", 1: "it breaks it", 2: "the deployment could not be reached" },
	example: "--api {api} --server http://127.0.0.1:4010",
	async run({ api, server, ...values }, { stdout, style, env }) {
		const [{ docsAddress }, { loadContract }, { credentialOf }, { examine }, { readContract }, { probeSender }] = await Promise.all([
			import("../src/contracts/docs-address.ts"),
			import("../src/contracts/load.ts"),
			import("../src/doctor/credential.ts"),
			import("../src/doctor/examine.ts"),
			import("../src/doctor/operation.ts"),
			import("../src/doctor/send-probe.ts"),
		]);
		const print = (line: string) => void stdout.write(`${line}\n`);
		const { spec, operations } = readContract(api, join(generated, api, "openapi.yaml"));
		const credential = credentialOf(spec, operations, env);
		print(`${api} at ${server.href}${credential ? `, ${credential.source}` : ""}`);
		const ask = await probeSender(generated, await loadContract(api), server, credential?.auth ?? {});
		return examine({ api, operations, ask, env, print, paint: painter(style), docs: docsAddress(values["docs-url"]) });
	},
});

if (import.meta.main) await program(doctor);
