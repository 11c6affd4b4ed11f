import { titleOf } from "../contract.ts";
import type { OperationPage } from "../reference/operation-page.ts";
import { text } from "../text.ts";
import { headed } from "./operation/security.ts";
import { prose } from "./prose.ts";

/** How each API knows its caller, and where to get what it wants. */
export function authenticationArticle(pages: readonly OperationPage[]): string {
	const apis = Map.groupBy(pages, ({ operation }) => operation.contract);
	const clouds = [...apis].map(([contract, operations]) => {
		const t = text[contract.language];
		const schemes = new Map(operations.flatMap(({ security }) => security.flat().map((scheme) => [scheme.key, scheme])));
		const parts = [...schemes.values()].map((scheme) => headed(scheme, t));
		return [`## ${titleOf(contract)}`, ...parts].join("\n\n");
	});
	const [first] = apis.keys();
	return [...(first === undefined ? [] : [prose("authentication", first.language)]), ...clouds].filter((part) => part !== "").join("\n\n");
}
