import type { Accepted } from "../openapi/words/accepts.ts";

export type Level = "error" | "drift";

/** The rules, each with the level of its findings. `rules/pages/<rule>.md` explains each. */
export const rules = {
	"unknown-operation": "error",
	"request-path": "error",
	"request-query": "error",
	"request-header": "error",
	"request-security": "error",
	"request-media-type": "error",
	"request-syntax": "error",
	"request-schema": "error",
	"response-status": "error",
	"response-media-type": "error",
	"response-syntax": "error",
	"response-schema": "error",
	"response-header": "error",
	"unknown-member": "drift",
	"unknown-query-parameter": "drift",
	"unknown-value": "drift",
	"request-tolerated": "drift",
	"request-refused": "drift",
	"request-accepted": "drift",
	"gateway-reply": "drift",
} as const satisfies Record<string, Level>;

export type Rule = keyof typeof rules;

/** A deviation from the contract, at one place of an exchange. */
export interface Finding {
	file: string;
	/** The index of the exchange in its file. */
	exchange: number;
	level: Level;
	rule: Rule;
	/** The time of day at which the request began, as the recording has it, without its time zone. */
	time?: string;
	/** The method, and the path template or, if no contract knows it, the path. */
	request: string;
	/** Null if no contract knows the path, nor the host. */
	api: string | null;
	/** Null if the contract has no such operation. */
	operationId: string | null;
	status: number;
	/** Into the exchange: `/request/query/<name>`, `/response/body/...` */
	pointer: string;
	/** The difference between expected and got. Never quotes a value of the exchange that may be secret. */
	message: string;
	/** `file:line` in the hand-written spec. */
	spec: string;
	/** How often this kind of drift was seen. */
	count?: number;
	/** A line of YAML that adds the drift to the spec. */
	suggestion?: string;
}

/** A finding without its exchange and its contract. */
export interface DraftFinding {
	rule: Rule;
	pointer: string;
	message: string;
	/** The line of the violated keyword. */
	line: number;
	/** A name or a value that the contract does not know. It is told, with the suggestion, only if it is no secret. */
	unknown?: string;
	suggest?: (recording: string) => string;
	/** The request has nothing of what it needs: the names of the carriers of each alternative. A recorder may have left them out. */
	absentCredentials?: string[][];
}

/** The place of a value in an exchange, and the rule that is broken if the value is wrong. */
export interface Location {
	rule: Rule;
	pointer: string;
	/** The line of the spec that declares the value. */
	line: number;
	/** What servers take beyond the schema. */
	accepts?: readonly Accepted[];
}
