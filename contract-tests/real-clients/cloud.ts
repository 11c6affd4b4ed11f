import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check } from "../../scripts/check.ts";
import { run } from "../terminal.ts";
import type { Neighbour } from "./client.ts";
import { type Program, start } from "./program.ts";
import { type Exchange, startWitness } from "./witness.ts";

/** What a client sees of a cloud: the mock behind a witness, and a recorder for each of its APIs before it. */
export interface Cloud {
	url: string;
	exchanges: Exchange[];
	/** Ends the recording. Returns what `npm run check` says of it. */
	judge(): Promise<Judgement>;
	close(): Promise<void>;
}

interface Judgement {
	exchanges: number;
	findings: string[];
}

export const startMock = (): Promise<Program> => start("mock", ["--port", "0"], /http:\/\/127\.0\.0\.1:\d+/);

export async function startCloud(mock: string, apis: readonly string[], neighbours: readonly Neighbour[]): Promise<Cloud> {
	const folder = mkdtempSync(join(tmpdir(), "real-clients-"));
	const witness = await startWitness(mock, neighbours);
	const recorders: Program[] = [];
	let url = witness.url;
	for (const api of apis) {
		const args = ["--api", api, "--target", url, "--port", "0", "--out", join(folder, `${api}.har`)];
		const recorder = await start("record", args, /http:\/\/127\.0\.0\.1:\d+/);
		recorders.push(recorder);
		url = recorder.url;
	}
	const stop = async () => {
		// The one that a client reaches first ends first.
		for (const recorder of recorders.splice(0).reverse()) await recorder.stop();
	};
	return {
		url,
		exchanges: witness.exchanges,
		async judge() {
			await stop();
			const { stdout } = await run(check, ["--format", "json", folder]);
			const { exchanges, findings } = JSON.parse(stdout);
			return { exchanges: exchanges.total ?? exchanges, findings: findings.map(lineOf) };
		},
		async close() {
			await stop();
			witness.close();
			rmSync(folder, { recursive: true });
		},
	};
}

const lineOf = ({ level, rule, operationId, pointer, message }: Record<string, string>) =>
	`${level} ${rule} of ${operationId} at ${pointer}: ${message}`;
