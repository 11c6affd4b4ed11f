import type { Entry } from "har-format";
import { describe, expect, test } from "vitest";
import { judge } from "../../checker/index.ts";
import { redactor } from "../../redaction/redactor.ts";
import { loadContracts } from "../../scripts/contracts.ts";
import { marksOf } from "../../scripts/marks.ts";
import { capturesOf, exchangeOf } from "../captures.ts";
import { counterexamplesOf } from "../counterexamples.ts";
import { secretsOf } from "../traces.ts";

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
			const marks = marksOf(entry);
			seen = [...new Set([...seen, ...secretsOf(entry, marks)])];
			const redacted = redact(entry as unknown as Parameters<typeof redact>[0], marks) as unknown as Entry;
			const findings = judge([contract], await exchangeOf(entry));
			expect(judge([contract], await exchangeOf({ ...redacted, comment: entry.comment ?? "" }))).toEqual(findings);
			const { comment: _, ...recorded } = redacted;
			expect(seen.filter((secret) => JSON.stringify(recorded).includes(secret))).toEqual([]);
		}
	});
});
