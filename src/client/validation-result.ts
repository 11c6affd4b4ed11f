import { ContractError } from "./errors/contract-error.ts";
import type { ValidationResult, Verdict, VerdictOptions } from "./validators.ts";

/** Nobody reads more kinds, and the memory of a long-lived client must not grow. */
const kindLimit = 1000;

/** Part of the validators, so that a client without them does not bundle it. */
export function resultBy({ judge }: ValidationResult, { mode, onFinding }: VerdictOptions): Verdict {
	const known = new Set<string>();
	return (operationId, status, mediaType, body, at) => {
		const findings = judge(operationId, status, mediaType, body);
		const thrown = findings.filter(({ level }) => level === "error" && mode === "throw");
		if (thrown.length > 0) throw new ContractError(at(), thrown, body);
		for (const finding of findings) {
			const kind = [finding.rule, operationId, status, finding.pointer.replaceAll(/\/\d+(?=\/|$)/g, "/*"), finding.message].join(" ");
			if (known.has(kind) || known.size === kindLimit) continue;
			known.add(kind);
			onFinding?.(finding);
		}
	};
}
