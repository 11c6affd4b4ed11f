import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { parse } from "yaml";
import { Misuse } from "../misuse.ts";
import { valueAt } from "../openapi/json-pointer.ts";
import { type Link, type Poll, readPoll } from "./jobs.ts";
import type { PrismOperation } from "./prism-operation.ts";
import { findDeclared, type Refusal, type RefusalEntry, readRefusal } from "./refusal.ts";
import { findSample, type Sample } from "./sample.ts";

/** An operation with what the mock knows beyond Prism. */
export interface Operation {
	prism: PrismOperation;
	/** `x-content-type` of its API is not `absent`. */
	sendsContentType: boolean;
	/** What a right request is answered. */
	default: Sample;
	/** Its own before those of its API. */
	refusals: Refusal[];
	/** How its answers lead to jobs, by status. */
	polls: Map<string, Poll>;
}

export type Operations = Map<PrismOperation, Operation>;

interface Document {
	paths: Record<string, Record<string, { responses?: Record<string, unknown> }>>;
	"x-content-type"?: string;
	"x-mock"?: MockField;
}

interface MockField {
	default?: { status: number; example: string };
	refused?: RefusalEntry[];
}

/** The operations of every API in `generated/`. */
export async function readOperations(folder: string): Promise<Operations> {
	const files = existsSync(folder) ? readdirSync(folder).map((api) => join(folder, api, "openapi.yaml")) : [];
	const operations = await Promise.all(files.filter((file) => existsSync(file)).map(readApi));
	if (operations.length === 0) throw new Misuse("generated/ holds no contract: run npm run generate");
	return new Map(operations.flat().map((operation) => [operation.prism, operation]));
}

async function readApi(file: string): Promise<Operation[]> {
	try {
		const document: Document = parse(readFileSync(file, "utf8"));
		// A mock answers and never calls: without `callbacks` Prism leaves the client's web hook alone.
		const known = (await getHttpOperationsFromSpec(structuredClone(document))).map((prism) => ({ ...prism, callbacks: [] }));
		const polls = new Map(known.map((prism) => [prism, readPolls(prism, document, known)]));
		return known.map((prism) => {
			const field = prism.extensions?.["x-mock"] as MockField | undefined;
			const entries = [...(field?.refused ?? []), ...(document["x-mock"]?.refused ?? [])];
			return {
				prism,
				sendsContentType: document["x-content-type"] !== "absent",
				default: readDefault(prism, field?.default),
				refusals: entries.map((entry) => readRefusal(entry, [prism, ...known], polls)),
				polls: polls.get(prism) ?? new Map(),
			};
		});
	} catch (error) {
		throw new Misuse(`${relative(".", file)}: ${error instanceof Error ? error.message : error}`, { cause: error });
	}
}

/** The first sample of the lowest 2xx, unless the spec says another. */
function readDefault(prism: PrismOperation, wanted: MockField["default"]): Sample {
	if (wanted !== undefined) return findDeclared([prism], wanted.status, wanted.example);
	const success = prism.responses.find(({ code }) => code.startsWith("2"));
	const sample = findSample(prism, success ? { code: Number(success.code.replace("XX", "00")) } : {});
	if (sample === undefined) throw new Error(`${prism.method.toUpperCase()} ${prism.path} declares no response`);
	return sample;
}

function readPolls({ path, method }: PrismOperation, document: Document, known: PrismOperation[]): Map<string, Poll> {
	const responses = Object.entries(document.paths[path]?.[method]?.responses ?? {});
	const polls = responses.flatMap(([status, response]) => {
		const links = Object.values(valueAt(resolve(response, document), "/links") ?? {});
		const poll = readPoll(
			links.map((link) => resolve(link, document) as Link),
			known,
		);
		return poll === undefined ? [] : [[status, poll] as const];
	});
	return new Map(polls);
}

/** What a `$ref` within the document stands for. */
function resolve(value: unknown, document: Document): unknown {
	const reference = valueAt(value, "/$ref");
	return typeof reference === "string" ? valueAt(document, reference.slice(1)) : value;
}
