import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Contract } from "../src/checker/contract.ts";
import type { Inventory } from "../src/checker/coverage/inventory.ts";
import { readInventory } from "../src/checker/coverage/read-inventory.ts";
import { readContract } from "../src/checker/written-contract.ts";
import { ContractSchemas } from "../src/generate/contract-schemas.ts";
import { writtenContract } from "../src/generate/emit/contract.ts";
import { apiModel } from "../src/generate/model/api-model.ts";
import { contractModel } from "../src/generate/model/contract-model.ts";
import { inventoryOf } from "../src/generate/model/inventory.ts";
import { bundle, bundleYaml } from "../src/openapi/bundle.ts";
import { readSpecs } from "../src/openapi/document.ts";

interface Generated {
	contract: Contract;
	inventory: Inventory;
	/** The spec with an overlay over it. */
	patched(overlay: string): Promise<string>;
}

/** The files generated from the text of a spec. */
export async function generatedOf(text: string, api = "lantern"): Promise<Generated> {
	const folder = mkdtempSync(join(tmpdir(), "console-contracts-"));
	mkdirSync(join(folder, "specs", api), { recursive: true });
	writeFileSync(join(folder, "specs", api, "openapi.yaml"), text);
	const [spec] = readSpecs(folder);
	if (spec === undefined) throw new Error("A spec that was written is read");
	const model = contractModel(spec);
	return {
		contract: readContract(writtenContract(model, new ContractSchemas(spec))),
		inventory: readInventory(inventoryOf(apiModel(model, await bundle(folder, spec)))),
		async patched(overlay) {
			const file = join(folder, `${randomUUID()}.yaml`);
			writeFileSync(file, overlay);
			return bundleYaml(await bundle(folder, spec, [file]));
		},
	};
}
