import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Contract } from "../src/checker/contract.ts";
import type { Inventory } from "../src/checker/coverage/inventory.ts";
import { contractSource } from "../src/generate/emit/contract.ts";
import { apiModel } from "../src/generate/model/api-model.ts";
import { contractModel } from "../src/generate/model/contract-model.ts";
import { inventoryOf } from "../src/generate/model/inventory.ts";
import { Validators } from "../src/generate/validators.ts";
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
	const validators = new Validators(spec);
	const model = contractModel(spec);
	const module = join(folder, `${randomUUID()}.mjs`);
	writeFileSync(module, await validators.module(contractSource(model, validators)));
	return {
		contract: ((await import(pathToFileURL(module).href)) as { contract: Contract }).contract,
		inventory: inventoryOf(apiModel(model, await bundle(folder, spec))),
		async patched(overlay) {
			const file = join(folder, `${randomUUID()}.yaml`);
			writeFileSync(file, overlay);
			return bundleYaml(await bundle(folder, spec, [file]));
		},
	};
}
