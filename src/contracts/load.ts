import { existsSync, readdirSync } from "node:fs";
import type { Contract } from "../checker/contract.ts";
import type { Inventory } from "../checker/coverage/inventory.ts";
import { root } from "../package-root.ts";
import type { OperationMarks } from "../redaction/marks.ts";

const generated = new URL("generated/", root);

/** The contracts of all APIs, as `npm run generate` compiled them. */
export async function loadContracts(): Promise<Contract[]> {
	return (await load<{ contract: Contract }>("contract.js")).map(({ contract }) => contract);
}

/** What the contracts of all APIs declare. */
export async function loadInventories(): Promise<Inventory[]> {
	return (await load<{ inventory: Inventory }>("inventory.js")).map(({ inventory }) => inventory);
}

/** What is secret in the exchanges of all operations. */
export async function loadMarks(): Promise<OperationMarks[]> {
	return (await load<{ marks: OperationMarks[] }>("marks.js")).flatMap(({ marks }) => marks);
}

async function load<Module>(name: string): Promise<Module[]> {
	const files = (existsSync(generated) ? readdirSync(generated) : [])
		.sort()
		.map((api) => new URL(`${api}/${name}`, generated))
		.filter((file) => existsSync(file));
	return Promise.all(files.map((file) => import(file.href)));
}
