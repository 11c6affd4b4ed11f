import type { Contract } from "../../../src/checker/index.ts";

const files = import.meta.glob<{ contract: Contract }>("../../../generated/*/contract.js");

/** What the checker judges the exchanges of an API by, loaded when it is needed. */
export async function contractOf(api: string): Promise<Contract> {
	const load = files[`../../../generated/${api}/contract.js`];
	if (load === undefined) throw new Error(`generated/${api}/ has no contract.js`);
	return (await load()).contract;
}
