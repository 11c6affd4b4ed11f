export type Level = "error" | "drift";

/** What can be found, and how bad it is. `rules/pages/<rule>.md` explains each. */
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
	"request-refused": "drift",
} as const satisfies Record<string, Level>;

export type Rule = keyof typeof rules;

/** What the checker says about an exchange. */
export interface Finding {
	file: string;
	/** The index of the exchange in its file. */
	exchange: number;
	level: Level;
	rule: Rule;
	/** Null where no contract knows the path. */
	api: string | null;
	/** Null where the contract knows no such operation. */
	operationId: string | null;
	status: number;
	/** Into the exchange: `/request/query/<name>`, `/response/body/...` */
	pointer: string;
	/** What was expected and what was got. Never a value of the exchange, which may be secret. */
	message: string;
	/** `file:line` in the hand-written spec. */
	spec: string;
	/** How often this kind of drift was seen. */
	count?: number;
	/** A line of YAML that would make the spec know what drifts. */
	suggestion?: string;
}

/** A finding before it is known whose it is. */
export interface DraftFinding {
	rule: Rule;
	pointer: string;
	message: string;
	/** The line of the violated keyword. */
	line: number;
	suggest?: (recording: string) => string;
}

/** Where a value stands in an exchange, and what is broken when it is wrong. */
export interface Location {
	rule: Rule;
	pointer: string;
	/** Where the spec declares the value. */
	line: number;
}
