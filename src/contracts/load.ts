import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Contract } from "../checker/contract.ts";
import type { Inventory } from "../checker/coverage/inventory.ts";
import { readInventory } from "../checker/coverage/read-inventory.ts";
import type { WrittenInventory } from "../checker/coverage/written-inventory.ts";
import { readContract, type WrittenContract } from "../checker/written-contract.ts";
import { pathPrefix } from "../files/path-prefix.ts";
import { root } from "../package-root.ts";
import type { RecordingList } from "../redaction/list.ts";
import { apisWith } from "./apis.ts";
import { importGenerated } from "./import-generated.ts";

/** The contracts of all APIs, as `npm run generate` wrote them: those of this program, or of the folder that its user names. */
export async function loadContracts(from = root): Promise<Contract[]> {
	return (await load<{ contract: WrittenContract }>("contract.js", from)).map(({ contract }) => readContract(located(contract, from)));
}

/** The contract of an API of {@link apisWith}. */
export async function loadContract(api: string): Promise<Contract> {
	const { contract } = await importGenerated<{ contract: WrittenContract }>(new URL(`generated/${api}/contract.js`, root));
	return readContract(contract);
}

/** The inventories of all APIs: everything that their contracts declare. */
export async function loadInventories(from = root): Promise<Inventory[]> {
	return (await load<{ inventory: WrittenInventory }>("inventory.js", from)).map(({ inventory }) =>
		readInventory(located(inventory, from)),
	);
}

/** The spec of a folder that its user names is named from the current folder, where annotations look for it. */
const located = <Written extends { file: string }>(written: Written, from: URL): Written =>
	from.href === root.href ? written : { ...written, file: pathPrefix(fileURLToPath(from)) + written.file };

/** A hash of each API's contract and inventory, to tell whether two machines check against the same. */
export function contractHashes(from = root): Record<string, string> {
	const hashOf = (api: string) => {
		const hash = createHash("sha256");
		for (const name of ["contract.js", "inventory.js"]) hash.update(readFileSync(new URL(`generated/${api}/${name}`, from)));
		return hash.digest("hex");
	};
	return Object.fromEntries(apisWith("generated", "contract.js", from).map((api) => [api, hashOf(api)]));
}

/** What may be written of the exchanges of all APIs. */
export async function loadLists(from = root): Promise<RecordingList[]> {
	return (await load<{ recording: RecordingList }>("recording.js", from)).map(({ recording }) => recording);
}

async function load<Module extends object>(name: string, from: URL): Promise<Module[]> {
	return Promise.all(apisWith("generated", name, from).map((api) => importGenerated<Module>(new URL(`generated/${api}/${name}`, from))));
}
