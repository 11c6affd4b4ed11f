import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeFileAtomic } from "../../src/files/atomic-file.ts";
import { clients, operationsIn, type Step } from "./client.ts";

const file = join(import.meta.dirname, "../../docs-site/src/real-clients.json");

/** What the docs show of a client. */
export interface Row {
	title: string;
	url: string;
	/** The language, and the version of the program that runs it. */
	toolchain?: string | undefined;
	version?: string | undefined;
	/** The day of the run. */
	date: string;
	/** Each operation that it called, with what was tried. */
	operations: Record<string, Tried>;
	/** What it asks of a cloud that no contract has. */
	beside: string[];
	/** The exchanges that `check` found no fault in; absent where they were not recorded to the end. */
	judged?: number;
	/** Why it was not tried: a word of the docs, and what exactly is missing. */
	absent?: { why: string; what: string };
}

interface Tried {
	tried: string[];
	works: boolean;
}

/** Counts a step for each operation that it calls; what it tries is the last. */
export function count(operations: Row["operations"], { calls, does }: Step, works: boolean): void {
	const called = operationsIn(calls);
	for (const name of new Set(called)) {
		const { tried, works: soFar } = operations[name] ?? { tried: [], works: true };
		operations[name] = { tried: [...new Set(name === called.at(-1) ? [...tried, does] : tried)], works: soFar && works };
	}
}

interface Written {
	clients: Record<string, Row>;
	schemathesis?: Schemathesis;
}

interface Schemathesis {
	version: string | undefined;
	date: string;
	/** For each API, how many requests were made up, and how many kinds of findings are listed as right. */
	apis: Record<string, { cases: number; kinds: number }>;
}

/** Writes the rows of this run. Those of clients that it left out stay, unless their folder is gone. */
export function writeTable(rows: ReadonlyMap<string, Row>): void {
	write((before) => {
		const all = clients.map(({ name }) => [name, rows.get(name) ?? before.clients[name]] as const);
		return { ...before, clients: Object.fromEntries(all.filter((entry): entry is [string, Row] => entry[1] !== undefined)) };
	});
}

export function writeSchemathesis(schemathesis: Schemathesis): void {
	write((before) => ({ ...before, schemathesis }));
}

function write(change: (before: Written) => Written): void {
	writeFileAtomic(file, `${JSON.stringify(change(JSON.parse(readFileSync(file, "utf8"))), null, "\t")}\n`);
}
