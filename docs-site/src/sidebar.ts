import type { StarlightUserConfig } from "@astrojs/starlight/types";
import { aboutSlug, addressOf, operationSlug, yourApiSlug } from "./address.ts";
import { hasProse } from "./articles/prose.ts";
import { type Contract, contractsIn, titleOf } from "./contract.ts";
import type { Language } from "./language.ts";
import type { Operation } from "./operation.ts";
import { nameOf } from "./reference/operation-page.ts";
import { siblingsOf } from "./siblings.ts";
import { pagesIn } from "./site.ts";
import { text } from "./text.ts";

const guides = ["mock", "client", "checking", "rules"] as const;
const evidence = ["provenance", "evidence", "changes"] as const;

type Entries = NonNullable<StarlightUserConfig["sidebar"]>;

/** The pages beside a page, by topic; `current` is the operation that it shows. Starlight puts the language before their links. */
export function sidebarIn(language: Language, current?: Operation<Contract>): Entries {
	const t = text[language];
	const link = (
		slug: "start" | "compare" | "errors" | "authentication" | "adding" | (typeof guides)[number] | (typeof evidence)[number],
	) => ({
		label: t[slug],
		link: addressOf("en", slug),
	});
	const references = contractsIn(language).map((contract) => ({
		label: titleOf(contract),
		items: [{ label: t.about, link: addressOf("en", aboutSlug(contract.api)) }, ...siblingsOf(contract, current).map(entryOf)],
	}));
	if (hasProse)
		return [
			link("start"),
			{ label: t.topic, items: [...references, link("compare"), link("errors"), link("authentication")] },
			{ label: t.guides, items: [...guides.map(link), { label: t.yourApi, link: addressOf("en", yourApiSlug) }, link("adding")] },
			{ label: t.truth, items: evidence.map(link) },
		];
	const slugs = new Set(pagesIn(language).map(({ slug }) => slug));
	return [
		...references,
		...(["errors", "authentication", "rules", "provenance", "changes"] as const).filter((slug) => slugs.has(slug)).map(link),
	];
}

const entryOf = (operation: Operation<Contract>) => ({
	label: nameOf(operation),
	link: addressOf("en", operationSlug(operation.contract.api, operation.operationId)),
	badge: { text: operation.method, variant: operation.method === "GET" ? ("success" as const) : ("note" as const) },
});
