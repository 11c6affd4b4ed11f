import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import type { Contract, Operation as Declared } from "../checker/contract.ts";
import { contractIn } from "../contracts/load.ts";
import { type ApiModel, apiModel } from "../generate/model/api-model.ts";
import { contractModel } from "../generate/model/contract-model.ts";
import { Misuse } from "../misuse.ts";
import { parseSpec, type Spec } from "../openapi/document.ts";
import { type LogIn, logInOf } from "../openapi/log-in.ts";
import { type Poll, readPoll } from "./jobs.ts";
import type { PrismOperation } from "./prism-operation.ts";
import { findDeclared, type Refusal, type RefusalEntry, readRefusal } from "./refusal.ts";
import { findUsual, type Sample } from "./sample.ts";
import { type HeaderEntry, type HeaderValues, readHeaders } from "./x-mock/reply-headers.ts";

/** An operation with what the mock needs to judge its requests and to answer them. */
export interface Operation {
	/** The contract's, by which a request is judged. */
	declared: Declared;
	/** Prism's, from which an answer is made. */
	prism: PrismOperation;
	/** The document that declares it. */
	spec: Spec;
	/** `x-content-type` of its API is not `absent`. */
	sendsContentType: boolean;
	/** What a right request is answered. */
	default: Sample;
	/** Its own before those of its API. */
	refusals: Refusal[];
	/** What a right request is answered instead, for what its values are. */
	chosen: Refusal[];
	/** What the request makes of the headers of an answer. */
	headers: HeaderValues[];
	/** How its answers lead to jobs, by status. */
	polls: Map<string, Poll>;
	/** Its successes give a credential. */
	logIn: LogIn | undefined;
}

/** All operations that are served. */
export class Operations {
	/** The checker remembers the routes of a list, so it is always the same list. */
	readonly contracts: readonly Contract[];
	readonly all: readonly Operation[];
	readonly #declared: Map<Declared, Operation>;
	readonly #prism: Map<PrismOperation, Operation>;

	constructor(apis: readonly { contract: Contract; operations: Operation[] }[]) {
		this.contracts = apis.map(({ contract }) => contract);
		this.all = apis.flatMap(({ operations }) => operations);
		this.#declared = new Map(this.all.map((operation) => [operation.declared, operation]));
		this.#prism = new Map(this.all.map((operation) => [operation.prism, operation]));
	}

	/** The operation of a declared one, or of Prism's. */
	of(known: Declared | PrismOperation): Operation {
		const operation = this.#declared.get(known as Declared) ?? this.#prism.get(known as PrismOperation);
		if (operation === undefined) throw new Error(`${known.method} ${known.path} is not served`);
		return operation;
	}
}

interface MockField {
	default?: { status: number; example: string };
	refused?: RefusalEntry[];
	chosen?: RefusalEntry[];
	headers?: HeaderEntry[];
}

/** The operations of every API in `generated/`. */
export async function readOperations(folder: string): Promise<Operations> {
	const files = existsSync(folder) ? readdirSync(folder).map((api) => join(folder, api, "openapi.yaml")) : [];
	const apis = await Promise.all(files.filter((file) => existsSync(file)).map(readApi));
	if (apis.length === 0) throw new Misuse("generated/ holds no contract: run npm run generate");
	return new Operations(apis);
}

async function readApi(file: string): Promise<{ contract: Contract; operations: Operation[] }> {
	const compiled = join(dirname(file), "contract.js");
	if (!existsSync(compiled)) throw new Misuse(`${relative(".", compiled)} is missing: run npm run generate`);
	try {
		const spec = parseSpec(basename(dirname(file)), readFileSync(file, "utf8"));
		const contract = await contractIn(compiled);
		return { contract, operations: await operationsOf(spec, contract) };
	} catch (error) {
		throw new Misuse(`${relative(".", file)}: ${error instanceof Error ? error.message : error}`, { cause: error });
	}
}

/** The operations of a bundled spec and of the contract that was compiled from it. Throws an Error where `x-mock` names nothing. */
export async function operationsOf(spec: Spec, contract: Contract): Promise<Operation[]> {
	const model = apiModel(contractModel(spec), spec.document);
	const common = spec.document["x-mock"] as MockField | undefined;
	const logIns = new Map(model.operations.map(({ operationId, place }) => [operationId, logInOf(spec, place)]));
	const pairs = await pairsOf(spec, contract);
	const known = pairs.map(({ prism }) => prism);
	const polls = new Map(known.map((prism) => [prism, readPolls(prism, model, known)]));
	return pairs.map(({ declared, prism }) => {
		const field = prism.extensions?.["x-mock"] as MockField | undefined;
		const read = (entry: RefusalEntry) => readRefusal(entry, [prism, ...known], polls);
		return {
			declared,
			prism,
			spec,
			sendsContentType: model.contentType !== "absent",
			default: field?.default ? findDeclared([prism], field.default.status, field.default.example) : findUsual(prism),
			refusals: [...(field?.refused ?? []), ...(common?.refused ?? [])].map(read),
			chosen: (field?.chosen ?? []).map(read),
			headers: readHeaders([...(field?.headers ?? []), ...(common?.headers ?? [])]),
			polls: polls.get(prism) ?? new Map(),
			logIn: logIns.get(declared.operationId),
		};
	});
}

/** Each operation as the contract and as Prism have it. A path is the contract's, which may begin with the path of a server. */
async function pairsOf({ document }: Spec, { operations }: Contract): Promise<Pick<Operation, "declared" | "prism">[]> {
	const known = await getHttpOperationsFromSpec(structuredClone(document));
	return operations.map((declared) => {
		const prism = known.find(({ iid }) => iid === declared.operationId);
		if (prism === undefined) throw new Error(`Prism knows no operation ${declared.operationId}`);
		// A mock answers and never calls: without `callbacks` Prism leaves the client's web hook alone.
		return { declared, prism: { ...prism, path: declared.path, callbacks: [] } };
	});
}

function readPolls({ iid }: PrismOperation, { operations }: ApiModel, known: PrismOperation[]): Map<string, Poll> {
	const responses = operations.find(({ operationId }) => operationId === iid)?.responses ?? [];
	return new Map(responses.flatMap(({ status, poll }) => (poll === undefined ? [] : [[status, readPoll(poll, known)] as const])));
}
