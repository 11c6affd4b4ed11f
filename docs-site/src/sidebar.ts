import type { StarlightUserConfig } from "@astrojs/starlight/types";
import { aboutSlug, addressOf, operationSlug } from "./address.ts";
import { contractsIn, titleOf } from "./contract.ts";
import type { Language } from "./language.ts";
import { operationsOf } from "./operation.ts";
import { text } from "./text.ts";

/** The pages beside every page. Starlight puts the language before their links. */
export function sidebarIn(language: Language): NonNullable<StarlightUserConfig["sidebar"]> {
	const t = text[language];
	const link = (
		slug:
			| "start"
			| "compare"
			| "errors"
			| "authentication"
			| "mock"
			| "client"
			| "checking"
			| "rules"
			| "provenance"
			| "evidence"
			| "changes",
	) => ({
		label: t[slug],
		link: addressOf("en", slug),
	});
	const references = contractsIn(language).map((contract) => ({
		label: titleOf(contract),
		items: [
			{ label: t.about, link: addressOf("en", aboutSlug(contract.api)) },
			...operationsOf(contract).map(({ operationId, method }) => ({
				label: operationId,
				link: addressOf("en", operationSlug(contract.api, operationId)),
				badge: { text: method, variant: method === "GET" ? ("success" as const) : ("note" as const) },
			})),
		],
	}));
	return [
		link("start"),
		...references,
		link("compare"),
		link("errors"),
		link("authentication"),
		{ label: t.tools, items: [link("mock"), link("client"), link("checking"), link("rules")] },
		{ label: t.truth, items: [link("provenance"), link("evidence"), link("changes")] },
	];
}
