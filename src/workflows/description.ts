import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Misuse } from "../misuse.ts";
import { parseSpec, type Spec } from "../openapi/document.ts";
import { operationsOf } from "../openapi/operations.ts";
import { parseYaml } from "../openapi/reading/parse-yaml.ts";

/** The workflows of an API, from its Arazzo document. */
export interface Description {
	file: string;
	/** The API's name in the document; the URL of its server is set under this name. */
	source: string;
	/** The path of the contract's first server, which `redocly respect` drops with the rest of the server's URL. */
	base: string;
	workflows: Workflow[];
}

export interface Workflow {
	id: string;
	summary: string;
	/** Environment variables that the user has to set. */
	needs: { name: string; description: string; atTheMock: string | undefined }[];
	/** `x-random`: inputs with a new value for each run, 32 hexadecimal digits. */
	random: string[];
}

/** https://spec.openapis.org/arazzo/v1.0.1 */
interface Document {
	sourceDescriptions: { name: string }[];
	workflows: ArazzoWorkflow[];
}

interface ArazzoWorkflow {
	workflowId: string;
	summary?: string;
	"x-random"?: string[];
	/** `redocly respect` puts the environment variables into `env`. */
	inputs?: { properties?: { env?: { required?: string[]; properties?: Record<string, Input> } } };
}

interface Input {
	description?: string;
	examples?: unknown[];
}

/** The file of an API's folder that holds its workflows. */
export const descriptionFile = "workflows.arazzo.yaml";

/** The workflows of the API with this name, from a folder such as specs/. */
export function readDescription(specs: string, api: string): Description {
	const file = join(specs, api, descriptionFile);
	const { sourceDescriptions, workflows } = parseYaml(`specs/${api}/${descriptionFile}`, readFileSync(file, "utf8"))
		.value as unknown as Document;
	const base = baseOf(parseSpec(api, readFileSync(join(specs, api, "openapi.yaml"), "utf8")));
	return { file, source: sourceDescriptions[0]?.name ?? api, base, workflows: workflows.map(workflowOf) };
}

/** `redocly respect` is told one server for all operations. */
function baseOf(spec: Spec): string {
	const [base = "", ...others] = new Set(operationsOf(spec).map(({ servers }) => servers[0]?.base ?? ""));
	if (others.length > 0)
		throw new Misuse(
			`the operations of ${spec.api} stand behind several paths, ${[base, ...others].map((each) => each || "/").join(" and ")}; its workflows cannot be run`,
		);
	return base;
}

function workflowOf({ workflowId: id, summary = "", inputs, "x-random": random = [] }: ArazzoWorkflow): Workflow {
	const { required = [], properties = {} } = inputs?.properties?.env ?? {};
	const needs = required
		.filter((name) => !random.includes(name))
		.map((name) => ({ name, description: properties[name]?.description ?? "", atTheMock: properties[name]?.examples?.map(String)[0] }));
	return { id, summary, needs, random };
}
