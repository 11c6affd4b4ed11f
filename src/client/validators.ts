/** A place where a reply breaks its contract (`error`) or shows something unknown to it (`drift`), in the words of the checker of recordings. */
export interface Finding {
	level: "error" | "drift";
	rule: "response-schema" | "response-status" | "unknown-member" | "unknown-value";
	operationId: string;
	status: number;
	/** JSON Pointer into the exchange: `/response/status`, `/response/body/inventory/port`. A name that may be a secret is `…`. */
	pointer: string;
	/** The message (expected ... got ...). It never holds a value of the reply. */
	message: string;
}

export interface ValidationResult {
	/** Validates the parsed body of a reply. The media type is lower case and without parameters. */
	judge(operationId: string, status: number, mediaType: string | undefined, body: unknown): Finding[];
}

/** From `console-contracts/<api>/validators`. */
export interface Validators extends ValidationResult {
	/** Also validates, and reports each kind of finding once, or throws. */
	verdict(options: VerdictOptions): Verdict;
}

export interface VerdictOptions {
	/** `throw` rejects a reply that breaks the contract with a `ContractError`; `warn` hands it on. */
	mode: "warn" | "throw";
	/** Called once for each kind of finding that is not thrown. */
	onFinding?: (finding: Finding) => void;
}

/** Validates a reply, and reports or throws its findings; `at` names the exchange. */
export type Verdict = (operationId: string, status: number, mediaType: string | undefined, body: unknown, at: () => string) => void;
