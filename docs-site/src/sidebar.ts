import type { StarlightUserConfig } from "@astrojs/starlight/types";
import { aboutSlug, addressOf, operationSlug, yourApiSlug } from "./address.ts";
import { contractsIn, titleOf } from "./contract.ts";
import type { Language } from "./language.ts";
import { operationsOf } from "./operation.ts";
import { nameOf } from "./reference/operation-page.ts";
import { text } from "./text.ts";

const guides = ["mock", "client", "checking", "rules"] as const;
const evidence = ["provenance", "evidence", "changes"] as const;

/** The pages beside every page, by topic. Starlight puts the language before their links. */
export function sidebarIn(language: Language): NonNullable<StarlightUserConfig["sidebar"]> {
	const t = text[language];
	const link = (
		slug: "start" | "compare" | "errors" | "authentication" | "adding" | (typeof guides)[number] | (typeof evidence)[number],
	) => ({
		label: t[slug],
		link: addressOf("en", slug),
	});
	const references = contractsIn(language).map((contract) => ({
		label: titleOf(contract),
		items: [
			{ label: t.about, link: addressOf("en", aboutSlug(contract.api)) },
			...operationsOf(contract).map((operation) => ({
				label: nameOf(operation),
				link: addressOf("en", operationSlug(contract.api, operation.operationId)),
				badge: { text: operation.method, variant: operation.method === "GET" ? ("success" as const) : ("note" as const) },
			})),
		],
	}));
	return [
		link("start"),
		{ label: t.topic, items: [...references, link("compare"), link("errors"), link("authentication")] },
		{ label: t.guides, items: [...guides.map(link), { label: t.yourApi, link: addressOf("en", yourApiSlug) }, link("adding")] },
		{ label: t.truth, items: evidence.map(link) },
	];
}
