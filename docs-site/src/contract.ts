import { parse } from "yaml";
import { isObject, parseSpec, type Spec } from "../../src/openapi/document.ts";
import { byApi } from "./api-files.ts";
import { type Language, languages } from "./language.ts";

/** A bundle in one language; its lines are those of the hand-written spec. */
export interface Contract extends Spec {
	language: Language;
	/** Those of the other APIs: a log-in may be one of theirs. */
	others?: readonly Spec[];
}

// What @contracts is: the folder with specs/ and generated/, as docs-site/astro.config.ts and vitest.config.ts name it.
const specs = byApi(import.meta.glob<string>("@contracts/specs/*/openapi.yaml", { query: "?raw", import: "default", eager: true }));
const bundles = byApi(import.meta.glob<string>("@contracts/generated/*/openapi*.yaml", { query: "?raw", import: "default", eager: true }));

/** The languages of the site: English, and those that a contract is translated to. */
export const shownLanguages: readonly Language[] = languages.filter(
	(language) => language === "en" || Object.keys(bundles).some((file) => file.endsWith(`.${language}.yaml`)),
);

const read = new Map<Language, Contract[]>();

/** The contracts of all APIs, in the order of their names; they are read once for all pages. */
export function contractsIn(language: Language): Contract[] {
	const contracts = read.get(language) ?? readContracts(language);
	read.set(language, contracts);
	return contracts;
}

function readContracts(language: Language): Contract[] {
	const all = Object.entries(specs)
		.map(([file, text]) => contractOf(file.split("/")[0] ?? "", text, language))
		.sort((a, b) => (a.api < b.api ? -1 : 1));
	for (const contract of all) contract.others = all.filter((each) => each !== contract);
	return all;
}

function contractOf(api: string, text: string, language: Language): Contract {
	const spec = parseSpec(api, text);
	const bundleIn = (each: Language) => bundles[`${api}/openapi${each === "en" ? "" : `.${each}`}.yaml`];
	// What nobody has translated is shown in English.
	const bundle = bundleIn(language) ?? bundleIn("en") ?? "";
	const document: unknown = parse(bundle);
	if (!isObject(document as Spec["document"])) throw spec.error("", "not generated yet; run generate");
	return { ...spec, document: document as Spec["document"], language };
}

/** What a contract calls its API. */
export const titleOf = ({ document: { info } }: Spec) => String(isObject(info) ? info.title : "");
