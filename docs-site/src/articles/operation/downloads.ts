import { downloadsOf } from "../../reference/download.ts";
import type { OperationPage } from "../../reference/operation-page.ts";

/** The links to the contract's bundles. */
export const downloadList = ({ operation: { contract } }: OperationPage): string =>
	downloadsOf(contract.api, contract.language)
		.map(({ href, label }) => `- [${label}](${href})`)
		.join("\n");
