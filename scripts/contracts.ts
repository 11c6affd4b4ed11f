import { existsSync, readdirSync } from "node:fs";
import type { Contract } from "../checker/contract.ts";

const generated = new URL("../generated/", import.meta.url);

/** The contracts of all APIs, as `npm run generate` compiled them. */
export async function loadContracts(): Promise<Contract[]> {
	const modules = (existsSync(generated) ? readdirSync(generated) : [])
		.sort()
		.map((api) => new URL(`${api}/contract.js`, generated))
		.filter((file) => existsSync(file));
	return Promise.all(modules.map(async (file) => ((await import(file.href)) as { contract: Contract }).contract));
}
