import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { type ApiModel, apiModel } from "../generate/model/api-model.ts";
import { contractModel } from "../generate/model/contract-model.ts";
import { Misuse } from "../misuse.ts";
import { parseSpec } from "../openapi/document.ts";
import { type Poll, readPoll } from "./jobs.ts";
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
		const spec = parseSpec(basename(dirname(file)), readFileSync(file, "utf8"));
		const model = apiModel(contractModel(spec), spec.document);
		const common = spec.document["x-mock"] as MockField | undefined;
		// A mock answers and never calls: without `callbacks` Prism leaves the client's web hook alone.
		const known = (await getHttpOperationsFromSpec(structuredClone(spec.document))).flatMap((prism) =>
			pathsOf(prism, model).map((path) => ({ ...prism, path, callbacks: [] })),
		);
		const polls = new Map(known.map((prism) => [prism, readPolls(prism, model, known)]));
		return known.map((prism) => {
			const field = prism.extensions?.["x-mock"] as MockField | undefined;
			const entries = [...(field?.refused ?? []), ...(common?.refused ?? [])];
			return {
				prism,
				sendsContentType: model.contentType !== "absent",
				default: readDefault(prism, field?.default),
				refusals: entries.map((entry) => readRefusal(entry, [prism, ...known], polls)),
				polls: polls.get(prism) ?? new Map(),
			};
		});
	} catch (error) {
		throw new Misuse(`${relative(".", file)}: ${error instanceof Error ? error.message : error}`, { cause: error });
	}
}

/** The paths of an operation behind those of its servers, which Prism leaves out. The first is the default one. */
function pathsOf({ iid }: PrismOperation, { operations }: ApiModel): string[] {
	return operations.flatMap(({ operationId, path, otherPaths }) => (operationId === iid ? [path, ...otherPaths] : []));
}

/** The first sample of the lowest 2xx, unless the spec says another. */
function readDefault(prism: PrismOperation, wanted: MockField["default"]): Sample {
	if (wanted !== undefined) return findDeclared([prism], wanted.status, wanted.example);
	const success = prism.responses.find(({ code }) => code.startsWith("2"));
	const sample = findSample(prism, success ? { code: Number(success.code.replace("XX", "00")) } : {});
	if (sample === undefined) throw new Error(`${prism.method.toUpperCase()} ${prism.path} declares no response`);
	return sample;
}

function readPolls({ iid }: PrismOperation, { operations }: ApiModel, known: PrismOperation[]): Map<string, Poll> {
	const responses = operations.find(({ operationId }) => operationId === iid)?.responses ?? [];
	return new Map(responses.flatMap(({ status, poll }) => (poll === undefined ? [] : [[status, readPoll(poll, known)] as const])));
}
