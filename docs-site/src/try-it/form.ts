import type { Spec } from "../../../src/openapi/document.ts";
import { plain } from "../markdown.ts";
import { modelOperation } from "../model.ts";
import { operationOf } from "../operation.ts";
import { pathsOf, type Server, serversOf } from "../reference/server.ts";
import type { Words } from "../text.ts";
import { type Body, bodiesOf } from "./form/body.ts";
import { type Job, jobOf } from "./form/job.ts";
import { type Outcome, outcomesOf } from "./form/outcome.ts";
import { fieldsOf, type Parameter } from "./form/parameter.ts";
import { type PartsOf, type Scheme, schemesOf } from "./form/scheme.ts";
import { type State, statesOf } from "./form/state.ts";
import { type Wish, wishesOf } from "./form/wish.ts";
import { marksIn } from "./marked.ts";

/** What the panel must know of an operation. It is made when the site is built, and the page carries it as JSON. */
export interface Form {
	api: string;
	operationId: string;
	/** Upper case. */
	method: string;
	/** The path template. */
	path: string;
	/** The path template by the name of the server, where it is not the same on each. */
	paths?: Record<string, string>;
	parameters: Parameter[];
	/** What may be sent as the body; empty where the operation takes none. */
	bodies: Body[];
	/** The steps to each secret in the body. */
	secrets: string[][];
	/** Each lists the schemes that it needs together; none where no credential is needed. */
	alternatives: Scheme[][];
	/** What the mock can be asked to answer. */
	wishes: Wish[];
	/** What the mock can be asked to be. */
	states: State[];
	servers: Server[];
	outcomes: Outcome[];
	job?: Job;
}

export function formOf(spec: Spec, operationId: string, partsOf: PartsOf, words: Words): Form {
	const operation = operationOf(spec, operationId);
	const { method, path, place } = operation;
	const job = jobOf(spec, operation);
	return {
		api: spec.api,
		operationId,
		method,
		path,
		...pathsOf(operation),
		parameters: fieldsOf(spec, operation),
		bodies: bodiesOf(spec, place),
		secrets: marksIn(modelOperation(spec, operationId).secrets, "/request/body"),
		alternatives: schemesOf(spec, place, partsOf),
		wishes: wishesOf(spec, place),
		states: statesOf(spec, place, words),
		servers: serversOf(operation).map((server) => ({
			...server,
			description: plain(server.description),
		})),
		outcomes: outcomesOf(spec, place),
		...(job && { job }),
	};
}
