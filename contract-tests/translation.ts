import { createHash } from "node:crypto";
import { paths } from "jsonpath-rfc9535";
import { isObject, type Json, type JsonObject } from "../src/openapi/document.ts";
import { punctuationFaults } from "./chinese.ts";

/** An action of an overlay: the English text and its translation. */
interface Action {
	target: string;
	"x-english": string;
	update: string;
}

/** Members whose text is for people, and the grades of provenance that are reasons. */
const worded = ["title", "summary", "description", "says", "does", "trap", "x-token-life", "cause", "remedy"];
const reasons = ["inferred", "decision"];
/** Members that are sent over the wire, or that are for the mock, and the documents, which have titles of their own. */
const verbatim = ["example", "value", "x-mock", "x-references"];

/** A tag is declared by its name, and an operation has the same name. */
const tagName = /^\$\['tags'\]\[\d+\]\['name'\]$/;

/** The texts for people in a contract, by normalized path (RFC 9535). */
function wordsOf(value: Json, path = "$", parent = ""): Map<string, string> {
	const isNamed = parent === "properties" || parent === "examples";
	const told = parent === "x-provenance" ? reasons : worded;
	const isTag = parent === "tags" && Array.isArray(value);
	return new Map(
		membersOf(value, path)
			.filter(([name]) => isNamed || !verbatim.includes(name))
			.flatMap(([name, member, at]): [string, string][] =>
				typeof member === "string" && (isTag || told.includes(name) || tagName.test(at))
					? [[at, member]]
					: [...wordsOf(member, at, isNamed ? "" : name)],
			),
	);
}

/** The members of an object and the items of an array, each with its path. */
function membersOf(value: Json, path: string): [name: string, member: Json, path: string][] {
	if (Array.isArray(value)) return value.map((item, index) => [String(index), item, `${path}[${index}]`]);
	if (!isObject(value)) return [];
	return Object.entries(value).map(([name, member]) => [name, member, `${path}['${name.replaceAll("'", "\\'")}']`]);
}

/** Texts that are missing, stale or orphaned in the overlay of a contract, or that break the rules of Chinese writing. */
export function faultsOf(contract: JsonObject, actions: readonly Action[]): string[] {
	const words = wordsOf(contract);
	const selected = actions.map((action) => ({ ...action, selected: paths(contract, action.target) }));
	const times = Map.groupBy(
		selected.flatMap((action) => action.selected),
		(path) => path,
	);
	return [
		...selected.flatMap((action) => actionFaults(words, action)),
		...[...words].flatMap(([path, text]) => coverageFault(path, text, times.get(path)?.length ?? 0)),
	];
}

function actionFaults(words: Map<string, string>, { target, "x-english": english, update, selected }: Action & { selected: string[] }) {
	const orphaned = selected.length === 0 ? ["orphaned, it selects nothing"] : [];
	const stale = selected.flatMap((path) => {
		const text = words.get(path);
		if (text === undefined) return [`orphaned, ${path} is no text for people`];
		return text === english ? [] : [`stale, the English is now: ${text}`];
	});
	return [...orphaned, ...stale, ...wordingFaults(english, update)].map((fault) => `${target}: ${fault}`);
}

function coverageFault(path: string, text: string, times: number): string[] {
	if (times === 1) return [];
	return [`${path}: ${times === 0 ? `missing, the English is: ${text}` : "translated more than once"}`];
}

/** Code is never translated, and punctuation beside Chinese is full-width. */
export function wordingFaults(english: string, chinese: string): string[] {
	return [
		...(/\p{Script=Han}/u.test(chinese) || !/[a-z]{3} [a-z]{2}/.test(english) ? [] : ["is not Chinese"]),
		...punctuationFaults(chinese).slice(0, 1),
		...(codeIn(english) === codeIn(chinese) ? [] : ["has other code than the English"]),
	];
}

const codeIn = (text: string) => [...new Set(text.match(/`[^`]+`/g))].sort().join(" ");

/** Missing or stale parts of a translated Markdown file. The introduction and each section of level 2 hold a hash of their English source. */
export function markdownFaults(english: string, chinese: string): string[] {
	if (english === "") return ["the English file is missing or empty: write it, and then its translation"];
	if (chinese === "") return ["the Chinese file is missing or empty: translate the English, section by section"];
	const [sections, translations] = [english, chinese].map((text) => text.split(/^(?=## )/m)) as [string[], string[]];
	if (sections.length !== translations.length) return [`it has ${translations.length - 1} sections, the English ${sections.length - 1}`];
	return sections.flatMap((section, index) => {
		const mark = createHash("sha256").update(section.trim()).digest("hex").slice(0, 8);
		const [heading = ""] = section.split("\n");
		return translations[index]?.includes(`<!-- English: ${mark} -->`)
			? []
			: [`"${heading}" is stale: translate the English of now, then mark it <!-- English: ${mark} -->`];
	});
}
