import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import type { Contract } from "../checker/contract.ts";
import { readContract, type WrittenContract } from "../checker/written-contract.ts";
import { generateCommand } from "../contracts/generate-command.ts";
import { importGenerated } from "../contracts/import-generated.ts";
import type { Answers } from "../generate/answers/answers.ts";
import { Misuse } from "../misuse.ts";
import { type Operation, Operations } from "./operation.ts";
import { operationsOf } from "./read-operations.ts";

/** The operations of every API in `generated/`. */
export async function readOperations(folder: string): Promise<Operations> {
	const apis = (existsSync(folder) ? readdirSync(folder) : []).filter((api) => existsSync(join(folder, api, "openapi.yaml")));
	if (apis.length === 0) throw new Misuse(`generated/ holds no contract: run ${generateCommand(dirname(folder))}`);
	return new Operations(await Promise.all(apis.map((api) => readApi(join(folder, api)))));
}

async function readApi(folder: string): Promise<{ contract: Contract; operations: Operation[] }> {
	const [{ contract: written }, { answers }] = await Promise.all([
		load<{ contract: WrittenContract }>(join(folder, "contract.js")),
		load<{ answers: Answers }>(join(folder, "answers.js")),
	]);
	const contract = readContract(written);
	return { contract, operations: operationsOf(contract, answers) };
}

/** A module as its file is now. It is loaded once for each URL, so the URL of an edited file has to differ. */
async function load<Module extends object>(file: string): Promise<Module> {
	if (!existsSync(file)) throw new Misuse(`${relative(".", file)} is missing: run ${generateCommand(dirname(dirname(dirname(file))))}`);
	const hash = createHash("sha256").update(readFileSync(file)).digest("hex");
	return importGenerated(new URL(`?${hash}`, pathToFileURL(file)));
}
