/** What a reply says against its contract (`error`), or beyond it (`drift`), as the checker of recorded traffic says it. */
export interface Finding {
	level: "error" | "drift";
	rule: "response-schema" | "response-status" | "unknown-member" | "unknown-value";
	operationId: string;
	status: number;
	/** JSON Pointer into the exchange: `/response/status`, `/response/body/inventory/port`. A name that may be a secret is `…`. */
	pointer: string;
	/** What was expected and what was got; never a value of the reply. */
	message: string;
}

export interface ValidationResult {
	/** What the contract has to say about the parsed body of a reply, whose media type is lower case and without parameters. */
	judge(operationId: string, status: number, mediaType: string | undefined, body: unknown): Finding[];
}

/** From `console-contracts/<api>/validators`. */
export interface Validators extends ValidationResult {
	/** The same once for each kind, or thrown. */
	verdict(options: VerdictOptions): Verdict;
}

export interface VerdictOptions {
	/** `throw` rejects a reply that breaks the contract with a `ContractError`; `warn` hands it on. */
	mode: "warn" | "throw";
	/** Called once for each kind of violation and of drift that is not thrown. */
	onFinding?: (finding: Finding) => void;
}

/** Says what the contract has to say about a reply; `at` names the exchange. */
export type Verdict = (operationId: string, status: number, mediaType: string | undefined, body: unknown, at: () => string) => void;
