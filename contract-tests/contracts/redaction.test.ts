import { describe, expect, test } from "vitest";
import { judge } from "../../src/checker/index.ts";
import { capturesOf, exchangeOf } from "../../src/contracts/evidence/captures.ts";
import { counterexamplesOf } from "../../src/contracts/evidence/counterexamples.ts";
import { loadContracts } from "../../src/contracts/load.ts";
import { marksOf } from "../../src/contracts/marks.ts";
import type { Entry } from "../../src/har/entry.ts";
import { redactor } from "../../src/redaction/redactor.ts";
import { secretsOf } from "../redaction/secrets-of.ts";

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
