import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { stringify } from "yaml";
import type { Contract } from "../src/checker/contract.ts";
import { readContract } from "../src/checker/written-contract.ts";
import type { Validators } from "../src/client/validators.ts";
import { ContractSchemas } from "../src/generate/contract-schemas.ts";
import { clientValidatorsSource } from "../src/generate/emit/client-validators.ts";
import { writtenContract } from "../src/generate/emit/contract.ts";
import { contractModel } from "../src/generate/model/contract-model.ts";
import { readSpecs, type Spec } from "../src/openapi/document.ts";

/** An invented API, in a folder of its own. */
export interface Invented {
	folder: string;
	contract: Contract;
	/** The text of its `validators.js`. */
	source: string;
	validators: Validators;
}

/** The API with these responses by operationId and status, and these shared schemas. */
export async function invented(responses: Record<string, Record<string, object>>, schemas: object): Promise<Invented> {
	const folder = mkdtempSync(join(tmpdir(), "console-contracts-"));
	const paths = Object.entries(responses).map(([operationId, byStatus]) => [
		`/${operationId}`,
		{ get: { operationId, responses: byStatus } },
	]);
	const document = { openapi: "3.1.1", info: { version: "1.0.0" }, paths: Object.fromEntries(paths), components: { schemas } };
	mkdirSync(join(folder, "specs/invented"), { recursive: true });
	writeFileSync(join(folder, "specs/invented/openapi.yaml"), stringify(document));
	const spec = readSpecs(folder)[0] as Spec;
	const model = contractModel(spec);
	const contract = readContract(writtenContract(model, new ContractSchemas(spec)));
	const source = clientValidatorsSource(model);
	return { folder, contract, source, validators: await validatorsIn(folder, source) };
}

export async function validatorsIn(folder: string, source: string): Promise<Validators> {
	const client = pathToFileURL(join(import.meta.dirname, "../src/client")).href;
	return (await imported<{ validators: Validators }>(folder, source.replaceAll("../../src/client", client))).validators;
}

async function imported<Module>(folder: string, source: string): Promise<Module> {
	const file = join(folder, `${randomUUID()}.mjs`);
	writeFileSync(file, source);
	return (await import(pathToFileURL(file).href)) as Module;
}
