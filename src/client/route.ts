import type { Sent } from "../openapi/security/carrier.ts";
import type { Link } from "./linked.ts";
import type { Sign } from "./signing/sign.ts";

/** What the runtime knows of an API; `npm run generate` writes it from the spec. */
export interface Api {
	/** By the security scheme's name. */
	schemes: Record<string, Scheme>;
	/** By operationId. */
	routes: Record<string, Route>;
}

/** A credential that is sent in a header unless it says otherwise. */
interface Scheme {
	name: string;
	in?: "query" | "cookie";
	/** Puts it there. */
	carry?(request: Sent, name: string, value: string): void;
	/** The text before the credential. */
	prefix?: string;
	/** Makes the credential for each request of an object: `x-signature` of a secret that is never sent, HTTP Basic of a user and a password. */
	sign?: Sign<never>;
}

export interface Route {
	/** Upper case. */
	method: string;
	/** The path template. */
	path: string;
	/** The alternatives, each the names of the schemes that it needs together; absent where none is needed. */
	security?: readonly (readonly string[])[];
	/** The media type of the request body. */
	body?: string;
	/** JSON Pointers into an exchange that lead to secrets (`x-sensitive-data`). */
	secrets?: readonly string[];
	/** By status: `200`, `4XX`, `default`. */
	replies: Record<string, Reply>;
}

export interface Reply {
	/** What is declared: JSON where this is absent, text only, or both or nothing. */
	body?: "text" | "either";
	/** `x-outcome`: a 2xx that is a refusal. */
	outcome?: "error";
	/** `x-retryable`. */
	retryable?: true;
	/** `x-credential-expired`: pointers, each with the values that mean it. */
	expired?: Record<string, readonly string[]>;
	poll?: Poll;
	/** `x-console-link`. */
	links?: readonly Link[];
}

/** `x-poll`: where the result of a job is. */
export interface Poll {
	/** The operationId of the job. */
	operation: string;
	/** The path parameter that takes the job's id. */
	parameter: string;
	/** The header with which a client chooses the job's id; absent where the server chooses. */
	header?: string;
	/** The JSON Pointer to the job's URL in the body, of which only the id is believed. */
	url: string;
	/** Milliseconds. */
	interval: number;
	/** The statuses of a running job. */
	pending: readonly number[];
}
