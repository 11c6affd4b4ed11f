import type { JsonObject, Spec } from "../../../scripts/generate/spec.ts";
import { SpecError } from "../../../scripts/generate/spec-error.ts";
import { operationOf } from "../operation.ts";
import { serversOf } from "../reference/server.ts";
import { type Body, bodiesOf } from "./form/body.ts";
import { type Job, jobOf } from "./form/job.ts";
import { type Parameter, parametersOf } from "./form/parameter.ts";
import { type Scheme, type SecretsOf, schemesOf } from "./form/scheme.ts";
import { type Server, shortServers } from "./form/server.ts";
import { type Wish, wishesOf } from "./form/wish.ts";

/** What the panel must know of an operation. It is made when the site is built, and the page carries it as JSON. */
export interface Form {
	api: string;
	operationId: string;
	/** Upper case. */
	method: string;
	/** The path template. */
	path: string;
	parameters: Parameter[];
	/** What may be sent as the body; empty where the operation takes none. */
	bodies: Body[];
	/** Each lists the schemes that it needs together; none where no credential is needed. */
	alternatives: Scheme[][];
	/** What the mock can be asked to answer. */
	wishes: Wish[];
	servers: Server[];
	job?: Job;
}

export function formOf(api: string, document: JsonObject, operationId: string, secretsOf: SecretsOf): Form {
	const spec = specOf(api, document);
	const operation = operationOf(spec, operationId);
	const { method, path, place } = operation;
	const job = jobOf(spec, place);
	return {
		api,
		operationId,
		method,
		path,
		parameters: parametersOf(spec, operation),
		bodies: bodiesOf(spec, place),
		alternatives: schemesOf(spec, place, secretsOf),
		wishes: wishesOf(spec, place),
		servers: shortServers(serversOf({ ...spec, language: "en" })),
		...(job && { job }),
	};
}

/** The reference page above reads the same contract before, and names the lines of what is wrong. */
function specOf(api: string, document: JsonObject): Spec {
	const file = `generated/${api}/openapi.yaml`;
	return { api, file, document, line: () => 1, error: (pointer, what) => new SpecError(file, 1, `${pointer}: ${what}`) };
}
