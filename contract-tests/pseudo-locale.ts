import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse, stringify } from "yaml";

const accented: Record<string, string> = { a: "á", e: "é", i: "í", o: "ó", u: "ú", c: "ç", n: "ñ", s: "š", t: "ţ", r: "ŕ", l: "ļ", d: "ď" };

/** What is no text for people: code, the target of a link, a value's place, an element, an address. */
const kept = /(```[\s\S]*?```|`[^`\n]*`|\]\([^()]*\)|\{[^{}]*\}|<[^<>]*>|https?:\/\/\S+)/;

/** English in a made language: each word has other letters, and what is no word stays. */
export const pseudo = (text: string): string =>
	text
		.split(kept)
		.map((part, index) => (index % 2 === 1 ? part : part.replaceAll(/[aeioucnstrld]/g, (letter) => accented[letter] ?? letter)))
		.join("");

const pseudoAll = (value: unknown): unknown => {
	if (typeof value === "string") return pseudo(value);
	return typeof value === "object" && value !== null
		? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, pseudoAll(each)]))
		: value;
};

/** Adds the made language to a copy of the repository: a locale, an overlay and a change log for each API, prose, and a name in the list. */
export function addPseudoLocale(root: string): void {
	const read = (file: string) => readFileSync(join(root, file), "utf8");
	const write = (file: string, text: string) => {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), text);
	};
	const words: object = JSON.parse(read("docs-site/locales/en.json"));
	write("docs-site/locales/xa.json", JSON.stringify({ ...(pseudoAll(words) as object), tag: "en-XA" }));
	for (const file of globSync("docs-site/src/prose/en/*.md", { cwd: root })) write(file.replace("/en/", "/xa/"), pseudo(read(file)));
	for (const file of globSync("src/checker/rules/pages/*.md", { cwd: root }))
		write(file.replace("src/checker/rules/pages/", "docs-site/src/prose/xa/rules/"), pseudo(read(file)));
	for (const file of globSync("specs/*/CHANGELOG.md", { cwd: root })) write(file.replace(".md", ".en-XA.md"), pseudo(read(file)));
	for (const file of globSync("specs/*/zh.overlay.yaml", { cwd: root })) {
		const { actions, ...overlay }: { actions: { target: string; "x-english": string }[] } = parse(read(file));
		const translated = actions.map(({ target, "x-english": english }) => ({ target, update: pseudo(english) }));
		write(file.replace("zh.", "xa."), stringify({ ...overlay, actions: translated }));
	}
	const list = "docs-site/src/language.ts";
	write(list, read(list).replace('"zh"]', '"zh", "xa"]'));
}
