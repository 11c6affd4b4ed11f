import { isObject, type Json, type JsonObject } from "../../openapi/document.ts";
import { elementsOf } from "../element.ts";
import type { HouseRule, Report, Resolve } from "../rule.ts";
import { furtherPaths } from "./provenance.ts";

/** The grades whose references are documents. Those of the others are reasons in words. */
const grades = ["documented", "source", "sdk", "captured"];
const members = ["title", "url", "version", "read"];

/** What `x-provenance` and `x-discrepancies` refer to stands in `x-references` of the document, and everything there is referred to. */
export const references: HouseRule = (root, report, resolve) => {
	const known = objectOf(root["x-references"]);
	const used = new Set<string>();
	for (const { pointer, reference } of referencesIn(root, resolve)) {
		const [name = ""] = reference.split(",");
		used.add(name);
		if (!Object.hasOwn(known, name))
			report(
				pointer,
				`x-references of the document has no "${name}"; add it with title, read and, if there is one, url, or correct the name`,
			);
	}
	for (const [name, reference] of Object.entries(known)) judge(name, reference, used.has(name), report);
};

function judge(name: string, reference: Json, isUsed: boolean, report: Report): void {
	const at = `/x-references/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
	const wrong = name.includes(",")
		? "a name in x-references has no comma: what follows one says where in the document"
		: wrongWith(reference);
	if (wrong !== undefined) report(at, wrong);
	else if (!isUsed) report(at, `nothing refers to "${name}"; leave it out`);
}

function wrongWith(reference: Json): string | undefined {
	if (!isObject(reference)) return "expected { title, url, version, read }";
	const unknown = Object.keys(reference).find((name) => !members.includes(name));
	if (unknown !== undefined) return `x-references knows no ${unknown}; it has ${members.join(", ")}`;
	if (Object.values(reference).some((text) => typeof text !== "string" || text === "")) return "expected texts in x-references";
	if (reference.title === undefined) return "a reference without a title; write the title of the document";
	if (!/^\d{4}-\d{2}-\d{2}$/.test(String(reference.read))) return 'expected read: "YYYY-MM-DD", the day on which the document was read';
	return reference.url === undefined || /^https:\/\/[^\s/]+/.test(String(reference.url))
		? undefined
		: "expected a public address in url: https://...";
}

interface Reference {
	pointer: string;
	reference: string;
}

function referencesIn(root: JsonObject, resolve: Resolve): Reference[] {
	return elementsOf(root).flatMap(({ kind, value, pointer }) => {
		const holder = kind === "example" && typeof value.$ref === "string" ? (resolve(value.$ref) as Json | undefined) : value;
		const claims = claimsOf(objectOf(holder));
		const paths = furtherPaths(value).flatMap(claimsOf);
		const discrepancies = Array.isArray(value["x-discrepancies"]) ? value["x-discrepancies"] : [];
		return [
			...claims.flatMap(([, named]) => textsOf(named, pointer)),
			...paths.flatMap(([, named]) => textsOf(named, `${pointer}/x-also-at`)),
			...discrepancies.flatMap((each) => textsOf(objectOf(each).refs, `${pointer}/x-discrepancies`)),
		];
	});
}

const claimsOf = ({ "x-provenance": named }: JsonObject): [string, Json][] =>
	Object.entries(objectOf(named)).filter(([grade]) => grades.includes(grade));

const objectOf = (value: Json | undefined): JsonObject => (isObject(value) ? value : {});

const textsOf = (named: Json | undefined, pointer: string): Reference[] =>
	[named ?? []].flat().flatMap((reference) => (typeof reference === "string" && reference.trim() !== "" ? [{ pointer, reference }] : []));
