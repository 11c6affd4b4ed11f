import { describe, expect, test } from "vitest";
import { checkEntry } from "../../src/checker/check.ts";
import { capturesOf } from "../../src/contracts/evidence/captures.ts";
import { counterexamplesOf } from "../../src/contracts/evidence/counterexamples.ts";
import { variationsOf } from "../../src/contracts/evidence/variations.ts";
import { loadContracts } from "../../src/contracts/load.ts";
import { loadRedaction } from "../../src/contracts/redaction.ts";
import type { Entry } from "../../src/har/entry.ts";
import { readEntry } from "../../src/har/read-entry.ts";
import { LeftOut } from "../../src/redaction/redaction.ts";

const contracts = await loadContracts();

/** What the checker says of an exchange, but for messages and suggestions, which may show placeholders. */
async function verdictOf(entry: unknown) {
	const judged = await checkEntry(entry, { file: "a.har", index: 0 }, contracts);
	return typeof judged === "string" ? judged : judged.findings.map(({ level, rule, pointer }) => [level, rule, pointer]);
}

describe.each(contracts)("$api", (contract) => {
	const files = [
		...capturesOf(contract.api).map(({ name, entries }) => ({ name, entries: entries as unknown as Entry[] })),
		...counterexamplesOf(contract).map(({ name, counterexamples }) => ({ name, entries: counterexamples.map(({ entry }) => entry) })),
		...variationsOf(contract).map(({ name, variations }) => ({ name, entries: variations.map(({ entry }) => entry) })),
	];

	test.each(files)("$name: what is written is judged as before, and is written the same again", async ({ entries }) => {
		const [redaction, again] = [await loadRedaction(), await loadRedaction()];
		for (const entry of entries) {
			const exchange = await readEntry(entry, { file: "a.har", index: 0 });
			const written = redaction.redact(exchange, entry);
			if (written instanceof LeftOut) {
				expect(written.reason).toBe("no contract knows it");
				expect(JSON.stringify(await verdictOf(entry))).toContain("unknown-operation");
				continue;
			}
			expect(await verdictOf(written)).toEqual(await verdictOf(entry));
			expect(again.redact(await readEntry(written, { file: "a.har", index: 0 }), written)).toEqual(written);
		}
	});
});

/** What somebody recorded, and nobody put together from a document or a source. */
const recorded = contracts
	.flatMap(({ api }) => capturesOf(api))
	.filter(({ entries }) => entries.every(({ _provenance }) => Object.keys(_provenance ?? {}).join() === "captured"));

test.each(recorded)("$name holds what redaction writes of it, and what we say of it", async ({ name, entries }) => {
	const redaction = await loadRedaction({ keepHosts: true });
	for (const [index, entry] of (entries as unknown as Entry[]).entries()) {
		const { comment: _, _provenance, _drift, ...rest } = entry as Entry & Record<"_provenance" | "_drift", unknown>;
		expect(redaction.redact(await readEntry(entry, { file: name, index }), entry)).toEqual(rest);
	}
});

test("there are recorded captures", () => expect(recorded.length).toBeGreaterThan(5));
