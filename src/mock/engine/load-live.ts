import { readFileSync } from "node:fs";
import { root } from "../../package-root.ts";
import type { Live } from "./live.ts";
import { missingPrism } from "./missing-prism.ts";

/** Prism, over the generated contracts in a folder. Throws a Misuse that says what to install where it is missing. */
export async function loadLive(contracts: string): Promise<Live> {
	try {
		const { Live } = await import("./live.ts");
		return new Live(contracts);
	} catch (error) {
		const { peerDependencies } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
		throw missingPrism(error, peerDependencies);
	}
}
