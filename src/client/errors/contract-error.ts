import type { Finding } from "../validators.ts";

/** The reply breaks the contract (`validate: { mode: "throw" }`). */
export class ContractError extends Error {
	override readonly name = "ContractError";
	/** What the reply breaks, and where. */
	readonly findings: readonly Finding[];
	/** The body of the reply. Not enumerable, because it may hold a secret. */
	declare readonly payload: unknown;

	constructor(at: string, findings: readonly Finding[], payload: unknown) {
		super(`${at}: ${findings.map(({ pointer, message }) => `${pointer}: ${message}`).join("; ")}`);
		this.findings = findings;
		Object.defineProperty(this, "payload", { value: payload });
	}
}
