import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type CheckResult, checkEntry } from "../checker/check.ts";
import type { Contract } from "../checker/contract.ts";
import type { ClientOptions } from "../client/exchange.ts";
import type { Entry } from "../har/entry.ts";
import { pairsOf } from "../har/headers.ts";
import { fetchedEntry } from "../har/write/fetched-entry.ts";
import { Misuse } from "../misuse.ts";
import type { Probe } from "./probe.ts";

/** A probe and its exchanges, including those with the job that the answer started. */
export interface Answer {
	question: Probe;
	exchanges: CheckResult[];
	/** Why there was no final answer, if there was none. */
	silence: string | undefined;
}

type Create = (options: ClientOptions<object>) => Record<string, (input: object) => Promise<unknown>>;

/** Sends probes with the contract's generated client, so that the server sees the same requests as from a user. */
export async function probeSender(generated: string, contract: Contract, server: URL, auth: object) {
	const module: Record<string, unknown> = await import(pathToFileURL(join(generated, contract.api, "client.ts")).href);
	const create = Object.values(module).find((each) => typeof each === "function") as Create;
	return async (question: Probe): Promise<Answer> => {
		const { operation, input, withCredential } = question;
		const entries: Entry[] = [];
		const client = create({
			baseUrl: server.href,
			...(withCredential && { auth }),
			timeout: 15_000,
			retries: 0,
			fetch: (url, init) => fetched(url, init, entries),
		});
		const call = client[operation.operationId];
		const silence = await call?.({ ...input, follow: { interval: 500, timeout: 60_000 } }).then(() => undefined, reasonOf);
		if (entries.length === 0) throw new Misuse(silence ?? `generated/${contract.api}: the client has no ${operation.operationId}`);
		const scope = { api: contract.api, basePath: server.pathname };
		const judged = await Promise.all(entries.map((entry, index) => checkEntry(entry, { file: server.href, index }, [contract], scope)));
		return { question, exchanges: judged.filter((each) => typeof each !== "string"), silence };
	};
}

async function fetched(url: string, init: RequestInit, entries: Entry[]): Promise<Response> {
	const startedAt = Date.now();
	const response = await fetch(url, init);
	const text = await response.clone().text();
	const headers = pairsOf(Object.entries(init.headers as Record<string, string>));
	const body = (init.body as string | null) ?? "";
	entries.push(fetchedEntry({ startedAt, method: init.method ?? "GET", url: new URL(url), headers, body, response, content: text }));
	return response;
}

/** An invalid body is left to the checker's findings. The messages of the client hold no secret. */
function reasonOf(error: unknown): string | undefined {
	const { name, message } = error instanceof Error ? error : new Error(String(error));
	return name === "NotJsonError" ? undefined : message;
}
