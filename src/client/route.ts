import type { ParameterPlace, Serialization } from "../openapi/parameter-styles/styles.ts";
import type { Sent } from "../openapi/security/carrier.ts";
import type { Encode, Sendable } from "./bodies/encode.ts";
import type { Link } from "./console-link/linked.ts";
import type { Sign, Unsigned } from "./signing/sign.ts";

/** The runtime's description of an API. `npm run generate` writes it from the spec. */
export interface Api {
	/** By the security scheme's name. */
	schemes: Record<string, Scheme>;
	/** By operationId. */
	routes: Record<string, Route>;
}

/** How a credential is sent: in a header, unless `in` says otherwise. */
interface Scheme {
	name: string;
	in?: "query" | "cookie";
	/** Puts the credential into the query or a cookie. */
	carry?(request: Sent, name: string, value: string): void;
	/** The text before the credential. */
	prefix?: string;
	/** Makes the credential of each request from an object: `x-signature` from a secret that is never sent, HTTP Basic from a user and a password. */
	sign?: Sign<never>;
}

export interface Route {
	/** Upper case. */
	method: string;
	/** The path template. */
	path: string;
	/** The alternatives. Each lists the schemes that are needed together. Absent if no credential is needed. */
	security?: readonly (readonly string[])[];
	/** The parameters that are more than one text in the path, the query or a header. */
	styled?: readonly StyledParameter[];
	/** What headers hold unless the caller gives another value: the `default` of a header parameter. */
	headers?: Readonly<Record<string, unknown>>;
	/** Writes a request with such parameters or headers. */
	request?(base: string, route: Route, input: object): Unsigned<Sendable>;
	/** The media type of a request body that is JSON. */
	body?: string;
	/** Encodes every other request body. */
	encode?: Encode;
	/** The media type that is sent unless the caller chooses another, where the contract declares several. */
	contentType?: string;
	/** Reads the replies of an operation that declares bytes: JSON and text as text. */
	read?(response: Response, limit: number, at: () => string, route: Route): Promise<string | Uint8Array>;
	/** By status: `200`, `4XX`, `default`. */
	replies: Record<string, Reply>;
}

/** A parameter that its style writes, or whose value is JSON text. */
export interface StyledParameter extends Serialization {
	name: string;
	in: ParameterPlace;
	/** `content` with a JSON media type. */
	json?: true;
}

export interface Reply {
	/** The declared kind of body. Absent: only JSON. `text`: only text. `either`: both, or nothing is declared. */
	body?: "text" | "either";
	/** The contract declares bytes, and these kinds of body beside them. */
	texts?: readonly ("json" | "text")[];
	/** `x-outcome`: a 2xx that is a refusal. */
	outcome?: "error";
	/** `x-retryable`. */
	retryable?: true;
	/** `x-credential-expired`: JSON Pointers into the body, each with the values that mean an expired credential. */
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
	/** The JSON Pointer to the job's URL in the body. Only the id in the URL is used. */
	url: string;
	/** Milliseconds. */
	interval: number;
	/** The statuses of a running job. */
	pending: readonly number[];
}
