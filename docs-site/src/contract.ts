import { parse } from "yaml";
import { isObject, parseSpec, type Spec } from "../../src/openapi/document.ts";
import type { Language } from "./language.ts";

/** A bundle in one language; its lines are those of the hand-written spec. */
export interface Contract extends Spec {
	language: Language;
	/** Those of the other APIs: a log-in may be one of theirs. */
	others?: readonly Spec[];
}

const specs = import.meta.glob<string>("../../specs/*/openapi.yaml", { query: "?raw", import: "default", eager: true });
const bundles = import.meta.glob<string>("../../generated/*/openapi*.yaml", { query: "?raw", import: "default", eager: true });

const read = new Map<Language, Contract[]>();

/** The contracts of all APIs, in the order of their names; they are read once for all pages. */
export function contractsIn(language: Language): Contract[] {
	const contracts = read.get(language) ?? readContracts(language);
	read.set(language, contracts);
	return contracts;
}

function readContracts(language: Language): Contract[] {
	const all = Object.entries(specs)
		.map(([file, text]) => contractOf(apiOf(file), text, language))
		.sort((a, b) => (a.api < b.api ? -1 : 1));
	for (const contract of all) contract.others = all.filter((each) => each !== contract);
	return all;
}

function contractOf(api: string, text: string, language: Language): Contract {
	const spec = parseSpec(api, text);
	const bundleIn = (each: Language) => bundles[`../../generated/${api}/openapi${each === "en" ? "" : `.${each}`}.yaml`];
	// What nobody has translated is shown in English.
	const bundle = bundleIn(language) ?? bundleIn("en") ?? "";
	const document: unknown = parse(bundle);
	if (!isObject(document as Spec["document"])) throw spec.error("", "not generated yet; run npm run generate");
	return { ...spec, document: document as Spec["document"], language };
}

const apiOf = (file: string) => file.split("/").at(-2) ?? "";

/** What a contract calls its API. */
export const titleOf = ({ document: { info } }: Spec) => String(isObject(info) ? info.title : "");
