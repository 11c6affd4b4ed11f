import { expect } from "vitest";
import { judge } from "../../src/checker/index.ts";
import { exchangeOf } from "../../src/contracts/evidence/captures.ts";
import { loadContracts } from "../../src/contracts/load.ts";
import { marksOf } from "../../src/contracts/marks.ts";
import type { Entry } from "../../src/har/entry.ts";
import { LeftoverError } from "../../src/redaction/leftover.ts";
import { Recording } from "../../src/redaction/recording.ts";
import { redact } from "../../src/redaction/redact.ts";
import { Redaction } from "../../src/redaction/redaction.ts";
import { redactor } from "../../src/redaction/redactor.ts";
import { corpusOf, type Planted } from "./corpus.ts";
import { Random } from "./kinds.ts";
import { leaksOf } from "./leaks.ts";

const contracts = await loadContracts();
const all = (planted: Planted) => [planted.before, planted.shown, planted.after];
const everything = { exchanges: Number.POSITIVE_INFINITY, bytes: Number.POSITIVE_INFINITY };

export const seededCorpus = (seed: number) => [...corpusOf(contracts, (entry) => marksOf(entry), new Random(seed))];

/** Without the column from which a text is no JSON: an address may have another length, and other digits may be a number. */
const verdict = async (entry: unknown) =>
	JSON.stringify(judge(contracts, await exchangeOf({ ...(entry as Entry), comment: "" }))).replace(/column \d+/, "some column");
/** Of the exchanges as they were. */
const verdicts = new Map<Entry, Promise<string>>();

/** Fails with the names of the exchanges that tell something, or that are judged otherwise. */
async function expectSafe(corpus: Planted[], redacted: (planted: Planted) => readonly (readonly [Entry, unknown])[]) {
	const leaks: string[] = [];
	const changed: string[] = [];
	for (const planted of corpus) {
		const pairs = redacted(planted);
		const found = leaksOf(
			pairs.map(([, entry]) => ({ ...(entry as Entry), comment: "" })),
			planted.secrets,
		);
		if (found.length > 0) leaks.push(planted.name);
		for (const [entry, safe] of pairs) {
			const before = verdicts.get(entry) ?? verdict(entry);
			verdicts.set(entry, before);
			if ((await verdict(safe)) !== (await before)) changed.push(`${planted.name}: ${await before}: ${await verdict(safe)}`);
		}
	}
	expect({ leaks, changed }).toEqual({ leaks: [], changed: [] });
}

/** How the exchanges of a corpus may be redacted, each with what must hold of it. */
export const ways: Record<string, (corpus: Planted[]) => Promise<void>> = {
	async "a file keeps none, and is judged as before"(corpus) {
		const redaction = new Redaction({ keepHosts: false, limits: everything });
		for (const entry of corpus.flatMap(all)) redaction.learn(entry, marksOf(entry));
		await expectSafe(corpus, (planted) => all(planted).map((entry) => [entry, redact(redaction, entry, marksOf(entry))] as const));
	},
	async "a live capture keeps none once it knows them, and is judged as before"(corpus) {
		const recording = new Recording({ keepHosts: true });
		const indices = new Map<Entry, number>();
		for (const entry of corpus.flatMap(all)) if (isAdded(recording, entry)) indices.set(entry, recording.entries.length - 1);
		// What looks like a credential before it is known to be one is not kept.
		expect(indices.size / corpus.length).toBeGreaterThan(2.8);
		await expectSafe(corpus, (planted) =>
			all(planted).flatMap((entry) => (indices.has(entry) ? [[entry, recording.entries[indices.get(entry) ?? -1]] as const] : [])),
		);
	},
	async "a stream keeps none from the exchange on that shows it, and is judged as before"(corpus) {
		const hide = redactor();
		await expectSafe(corpus, ({ shown, after }) => [shown, after].map((entry) => [entry, hide(entry, marksOf(entry))] as const));
	},
};

function isAdded(recording: Recording, entry: Entry): boolean {
	try {
		recording.add(entry, marksOf(entry));
		return true;
	} catch (error) {
		if (error instanceof LeftoverError) return false;
		throw error;
	}
}

/** A secret must be found wherever it stands and however it is written where nothing hides it. */
export const missedIn = (corpus: Planted[]) =>
	corpus.filter(({ before, secrets }) => leaksOf(before, secrets).length === 0).map(({ name }) => name);
