import { parse } from "yaml";
import { below, follow, isObject, membersOf, type Place, parseSpec, type Spec } from "../../scripts/generate/spec.ts";
import type { Language } from "./language.ts";

/** A bundle in one language; its lines are those of the hand-written spec. */
export interface Contract extends Spec {
	language: Language;
}

/** An operation as it stands in a contract. */
export interface Operation {
	contract: Contract;
	operationId: string;
	/** Upper case. */
	method: string;
	path: string;
	/** The path's item, whose parameters each of its operations has. */
	item: Place;
	place: Place;
}

const specs = import.meta.glob<string>("../../specs/*/openapi.yaml", { query: "?raw", import: "default", eager: true });
const bundles = {
	en: import.meta.glob<string>("../../generated/*/openapi.yaml", { query: "?raw", import: "default", eager: true }),
	zh: import.meta.glob<string>("../../generated/*/openapi.zh.yaml", { query: "?raw", import: "default", eager: true }),
};

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** The contracts of all APIs, in the order of their names. */
export function contractsIn(language: Language): Contract[] {
	return Object.entries(specs)
		.map(([file, text]) => contractOf(apiOf(file), text, language))
		.sort((a, b) => (a.api < b.api ? -1 : 1));
}

function contractOf(api: string, text: string, language: Language): Contract {
	const spec = parseSpec(api, text);
	const [, bundle = ""] = Object.entries(bundles[language]).find(([file]) => apiOf(file) === api) ?? [];
	const document: unknown = parse(bundle);
	if (!isObject(document as Spec["document"])) throw spec.error("", "not generated yet; run npm run generate");
	return { ...spec, document: document as Spec["document"], language };
}

const apiOf = (file: string) => file.split("/").at(-2) ?? "";

/** The operations of a contract, in the order in which they are written. */
export function operationsOf(contract: Contract): Operation[] {
	return membersOf(contract, contract.document.paths, "/paths").flatMap(([path, item]) => operationsAt(contract, path, item));
}

/** The operations of one path. */
export function operationsAt(contract: Contract, path: string, item: Place): Operation[] {
	return Object.keys(item.value)
		.filter((name) => methods.includes(name))
		.map((name) => {
			const place = follow(contract, item.value[name], below(item.pointer, name));
			return { contract, operationId: String(place.value.operationId), method: name.toUpperCase(), path, item, place };
		});
}
