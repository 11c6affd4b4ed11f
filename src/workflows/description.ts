import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** The workflows of an API, as its Arazzo document says. */
export interface Description {
	file: string;
	/** What the document calls the API, for whoever says where its server is. */
	source: string;
	workflows: Workflow[];
}

export interface Workflow {
	id: string;
	summary: string;
	/** What its user gives in the environment. */
	needs: { name: string; description: string; atTheMock: string | undefined }[];
	/** `x-random`: what is new for each run, 32 hexadecimal digits. */
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
	/** `env` is where `redocly respect` puts the environment. */
	inputs?: { properties?: { env?: { required?: string[]; properties?: Record<string, Input> } } };
}

interface Input {
	description?: string;
	examples?: unknown[];
}

/** The file of an API's folder that holds its workflows. */
export const descriptionFile = "workflows.arazzo.yaml";

/** The workflows of the API of this name, of a folder such as specs/. */
export function readDescription(specs: string, api: string): Description {
	const file = join(specs, api, descriptionFile);
	const { sourceDescriptions, workflows }: Document = parse(readFileSync(file, "utf8"));
	return { file, source: sourceDescriptions[0]?.name ?? api, workflows: workflows.map(workflowOf) };
}

function workflowOf({ workflowId: id, summary = "", inputs, "x-random": random = [] }: ArazzoWorkflow): Workflow {
	const { required = [], properties = {} } = inputs?.properties?.env ?? {};
	const needs = required
		.filter((name) => !random.includes(name))
		.map((name) => ({ name, description: properties[name]?.description ?? "", atTheMock: properties[name]?.examples?.map(String)[0] }));
	return { id, summary, needs, random };
}
