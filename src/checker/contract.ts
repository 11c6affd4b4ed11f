import type { ParameterPlace, Serialization, Shape, Writing } from "../openapi/parameter-styles/styles.ts";
import type { TypedCarrier } from "../openapi/security/schemes.ts";
import type { Accepted } from "../openapi/words/accepts.ts";

/**
 * A contract as the checker needs it: one bundled spec with compiled schemas.
 * `npm run generate` writes one for each API into `generated/<api>/contract.js`.
 * A `line` is 1-based and counts in {@link Contract.file}.
 */
export interface Contract {
	/** The folder's name under specs/. */
	api: string;
	/** The hand-written spec, relative to the repository: `specs/<api>/openapi.yaml`. */
	file: string;
	/** `info.version` of the spec. */
	version: string;
	/** `x-content-type` of the spec: `absent` when its servers send no Content-Type. */
	contentType?: "absent";
	/** `x-gateway` of the spec: what stands before the service may answer any 4xx or 5xx with a page of its own. */
	gateway?: true;
	/** The names of members that are no plain identifiers, so that a report shows them only because they are declared. */
	names?: string[];
	/** The line of `paths`. */
	line: number;
	operations: Operation[];
}

export interface Operation {
	operationId: string;
	/** Upper case. */
	method: string;
	/** The path template, behind the path of the operation's first server: `/v1/{project_id}/...`. */
	path: string;
	/** The same behind the paths of its other servers, as far as they differ. */
	otherPaths?: string[];
	/** `x-also-at`: the templates at which servers have it, too, behind the paths of its servers. */
	alsoAt?: string[];
	/** `x-operation-when`: JSON Pointers into the body. A body with other members only asks for another operation of the path. */
	when?: string[];
	line: number;
	parameters: Parameter[];
	/** Each alternative lists the credentials that it needs together; an empty list of alternatives needs none. */
	security: { line: number; alternatives: Credential[][] };
	requestBody?: RequestBody;
	responses: Response[];
	/** `x-accepts`: servers take it by any method. */
	accepts?: Accepted[];
}

export interface RequestBody {
	required: boolean;
	line: number;
	content: MediaType[];
	/** `x-accepts`: what servers take beyond the schema. */
	accepts?: Accepted[];
}

export interface Parameter {
	name: string;
	in: ParameterPlace;
	required: boolean;
	/** `json`: JSON text. Absent: one text as it is, percent-encoded in a URL or a cookie. */
	writing?: Writing | "json";
	/** `allowEmptyValue`: an empty text is right, whatever the schema says. */
	allowsEmpty?: true;
	line: number;
	/** The line of `required: true`, or of the parameter. */
	requiredLine: number;
	schema: Schema;
	/** `x-accepts`: what servers take beyond the schema. */
	accepts?: Accepted[];
}

export interface Credential extends TypedCarrier {
	/** The security scheme's name. */
	scheme: string;
	/** `x-signature` of the scheme. */
	signature?: string;
	line: number;
	/** `x-accepts`: servers take it without the blank at the end of its prefix. */
	accepts?: Accepted[];
}

export interface Response {
	/** `200`, `4XX` or `default`. */
	status: string;
	line: number;
	/** `x-outcome: error`: a response with a 2xx status that reports an error. */
	outcome?: "error";
	/** It has a link to a job (`x-poll`), which may refuse the request yet. */
	job?: true;
	/** `x-poll`: the JSON Pointer of the URL in the body at which a client goes on. */
	follow?: string;
	/** Empty: the response has no body. */
	content: MediaType[];
	headers: Header[];
}

export interface MediaType {
	/** As declared, in lower case: `application/json`, `application/json; charset=utf-8`, `text/*`. */
	mediaType: string;
	line: number;
	schema?: Schema;
	/** The fields of a form that are more than one text each. Absent if there are none, and of all other bodies. */
	fields?: FormField[];
}

/** A field of a form, as its `encoding` says: https://spec.openapis.org/oas/v3.1.1#encoding-object */
export interface FormField {
	name: string;
	shape: Shape;
	/** Absent: an object is JSON, and the items of an array are fields of the same name. */
	serialization?: Serialization;
	/** The media types of its part, in lower case. */
	contentTypes?: string[];
	line: number;
}

export interface Header {
	name: string;
	required: boolean;
	/** Absent: one text. */
	shape?: "array" | "object";
	/** The members of an object are `a=1,b=2`, and not `a,1,b,2`. */
	explode?: boolean;
	line: number;
	schema: Schema;
}

/** A JSON Schema, compiled twice: as written and closed. In the closed schema, every object refuses undeclared members, and every open set is an enum. */
export interface Schema {
	open: Validate;
	closed: Validate;
}

/**
 * Finds all violations, as ajv names them (`allErrors`, `verbose`).
 * The list does not show which branch of an `anyOf` a violation belongs to. So each branch stands in its own `anyOf`:
 * `anyOf: [{ anyOf: [A] }, { anyOf: [B] }]`. This means the same, and the errors of each branch now end with an error of the keyword `anyOf`.
 */
export interface Validate {
	(value: unknown): boolean;
	errors?: Violation[] | null;
}

export interface Violation {
	keyword: string;
	/** JSON Pointer into the value. */
	instancePath: string;
	params: Record<string, unknown>;
	/** The schema object that holds the keyword. Rely only on `x-lines`, the line of each of its keywords. Absent for the schema `false`. */
	parentSchema?: { "x-lines"?: Record<string, number> };
}
