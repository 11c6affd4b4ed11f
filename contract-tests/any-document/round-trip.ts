import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { checkEntry } from "../../src/checker/check.ts";
import type { Contract } from "../../src/checker/contract.ts";
import type { Finding } from "../../src/checker/finding.ts";
import { readContract, type WrittenContract } from "../../src/checker/written-contract.ts";
import { generate } from "../../src/generate/generate.ts";
import type { Entry, Pair } from "../../src/har/entry.ts";
import { pairsOf } from "../../src/har/headers.ts";
import { writeEntry } from "../../src/har/write/write-entry.ts";
import { startMock } from "../../src/mock/server.ts";

const repository = join(import.meta.dirname, "../..");

/** A method of a generated client, whose types a program cannot know that is written before the client. */
type Call = (input?: object) => Promise<{ ok: boolean; status: number; data?: unknown; error?: unknown }>;

export interface Generated {
	folder: string;
	contract: Contract;
	/** The client of the contract. */
	clientOf(options: object): Record<string, Call>;
}

/** What `npm run generate` makes of one document, in a folder of its own inside the repository, so that the modules find each other. */
export async function generatedOf(document: string): Promise<Generated> {
	const folder = folderOf(document);
	await generate(folder);
	const load = (name: string) => import(pathToFileURL(join(folder, "generated/any", name)).href);
	const { contract: written } = (await load("contract.js")) as { contract: WrittenContract };
	const contract = readContract(written);
	const { createAnyClient } = (await load("client.ts")) as { createAnyClient: Generated["clientOf"] };
	return { folder, contract, clientOf: createAnyClient };
}

/** A folder with this document as its only spec. */
export function folderOf(document: string): string {
	const folder = mkdtempSync(join(repository, ".cache-any-"));
	mkdirSync(join(folder, "specs/any"), { recursive: true });
	writeFileSync(join(folder, "specs/any/openapi.yaml"), readFileSync(document));
	for (const name of ["src", "node_modules"]) symlinkSync(join(repository, name), join(folder, name), "junction");
	return folder;
}

/** One request of the client to the mock, with its reply, as bytes. */
export interface Trip {
	url: string;
	method: string;
	headers: Record<string, string>;
	body: Uint8Array;
	result: Awaited<ReturnType<Call>>;
	/** What the mock logged of it. */
	note: string;
	entry: Entry;
}

/** The client calls the mock over a socket, and both messages are kept as they were. */
export async function roundTrip(
	{ folder, clientOf }: Generated,
	method: string,
	input: object | undefined,
	options: object = {},
): Promise<Trip> {
	const notes: string[] = [];
	const mock = await startMock({ port: 0, host: "127.0.0.1", contracts: join(folder, "generated"), log: (line) => notes.push(line) });
	let sent: Pick<Trip, "url" | "method" | "headers" | "body" | "entry"> | undefined;
	async function recording(url: string, init: RequestInit): Promise<Response> {
		const request = new Request(url, init);
		const headers = Object.fromEntries(request.headers);
		const body = new Uint8Array(await request.clone().arrayBuffer());
		const response = await fetch(request);
		const entry = entryOf({ url, method: request.method, headers, body }, response, new Uint8Array(await response.clone().arrayBuffer()));
		sent = { url: url.slice(mock.url.length), method: request.method, headers, body, entry };
		return response;
	}
	try {
		const call = clientOf({ baseUrl: mock.url, fetch: recording, ...options })[method];
		if (call === undefined) throw new Error(`The client has no method ${method}`);
		const result = await call(input);
		if (sent === undefined) throw new Error("The client sent nothing");
		return { ...sent, result, note: notes.join("\n") };
	} finally {
		mock.close();
	}
}

interface Sent {
	url: string;
	method: string;
	headers: Record<string, string>;
	body: Uint8Array;
}

/** The exchange as a browser exports it: what is no UTF-8 in base64. */
export function entryOf({ url, method, headers, body }: Sent, response: Response, replied: Uint8Array): Entry {
	return writeEntry({
		startedAt: 0,
		answeredAt: 1,
		endedAt: 2,
		request: { method, url, headers: pairsOf(Object.entries(headers)), body: body.length === 0 ? undefined : bodyOf(body) },
		response: { status: response.status, headers: headersOf(response), body: bodyOf(replied) },
	});
}

function headersOf({ headers }: Response): Pair[] {
	return pairsOf([...headers].filter(([name]) => !name.startsWith("access-control-")));
}

function bodyOf(bytes: Uint8Array) {
	const size = bytes.length;
	try {
		return { size, text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
	} catch {
		return { size, text: Buffer.from(bytes).toString("base64"), encoding: "base64" as const };
	}
}

/** The checker's findings about an exchange. */
export async function findingsOf(contract: Contract, entry: Entry): Promise<Finding[]> {
	const result = await checkEntry(entry, { file: "any.har", index: 0 }, [contract]);
	if (typeof result === "string") throw new Error(`The exchange was not checked: ${result}`);
	return result.findings;
}
