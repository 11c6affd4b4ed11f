import type { Entry } from "har-format";
import { describe, expect, test } from "vitest";
import type { Contract } from "../checker/contract.ts";
import { judge } from "../checker/index.ts";
import { matchOperation } from "../checker/match.ts";
import { redactor } from "../redaction/redactor.ts";
import { loadContracts } from "../scripts/contracts.ts";
import { capturesOf, exchangeOf } from "./captures.ts";
import { counterexamplesOf } from "./counterexamples.ts";
import { marksOf } from "./marks.ts";
import { secretsOf } from "./traces.ts";

const contracts = await loadContracts();

describe.each(contracts)("$api", (contract) => {
	const files = [
		...capturesOf(contract.api).map(({ name, entries }) => ({ name, entries })),
		...counterexamplesOf(contract).map(({ name, counterexamples }) => ({ name, entries: counterexamples.map(({ entry }) => entry) })),
	];
	test.each(files)("$name: the checker says the same of every exchange without its secrets, and no secret is left", async ({ entries }) => {
		const redact = redactor();
		let seen: string[] = [];
		for (const entry of entries) {
			const marks = marksFor(contract, entry);
			seen = [...new Set([...seen, ...secretsOf(entry, marks)])];
			const redacted = redact(entry as unknown as Parameters<typeof redact>[0], marks) as unknown as Entry;
			const findings = judge([contract], await exchangeOf(entry));
			expect(judge([contract], await exchangeOf({ ...redacted, comment: entry.comment ?? "" }))).toEqual(findings);
			const { comment: _, ...recorded } = redacted;
			expect(seen.filter((secret) => JSON.stringify(recorded).includes(secret))).toEqual([]);
		}
	});
});

/** Those of the operation, or of the first one where the exchange is of none. */
function marksFor(contract: Contract, { request }: Entry) {
	const { operation } = matchOperation([contract], request.method, new URL(request.url).pathname);
	const [first] = contract.operations;
	if (first === undefined) throw new Error("A contract has operations");
	return marksOf(contract, operation ?? first);
}
