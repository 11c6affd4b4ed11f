import type { Contract } from "../../../src/checker/index.ts";
import { readContract, type WrittenContract } from "../../../src/checker/written-contract.ts";
import { byApi } from "../api-files.ts";

const files = byApi(import.meta.glob<{ contract: WrittenContract }>("@contracts/generated/*/contract.js"));

/** What the checker judges the exchanges of an API by, loaded when it is needed. */
export async function contractOf(api: string): Promise<Contract> {
	const load = files[`${api}/contract.js`];
	if (load === undefined) throw new Error(`generated/${api}/ has no contract.js`);
	return readContract((await load()).contract);
}
