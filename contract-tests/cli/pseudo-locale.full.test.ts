import { spawnSync } from "node:child_process";
import { globSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type DefaultTreeAdapterTypes as Html, parse } from "parse5";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { copyWithNewApiInside } from "../copy.ts";
import { addPseudoLocale } from "../pseudo-locale.ts";

let copy: string;
// What a test runner sets in the environment would make another site.
const env = { PATH: process.env.PATH, HOME: process.env.HOME };
const run = (script: string) => spawnSync(process.execPath, [script], { cwd: copy, encoding: "utf8", env });
const filesIn = (pattern: string) => globSync(pattern, { cwd: copy }).sort();
const read = (file: string) => readFileSync(join(copy, file), "utf8");

beforeAll(() => {
	copy = copyWithNewApiInside();
	// Nobody translates it.
	rmSync(join(copy, "specs/acme-console"), { recursive: true });
	addPseudoLocale(copy);
}, 60_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const stringsIn = (value: unknown): string[] =>
	typeof value === "string" ? [value] : typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];

/** What a reader sees, hears or will see: texts, attributes and the words of scripts; code is the same in every language. */
function textsOf(html: string): string[] {
	const shown = ["aria-label", "title", "placeholder", "alt", "content", "data-label", "label"];
	const below = (node: Html.Node): string[] => {
		const isData = node.nodeName === "script" && "attrs" in node && node.attrs.some(({ value }) => value.endsWith("json"));
		if (["pre", "code", "style"].includes(node.nodeName) || (node.nodeName === "script" && !isData)) return [];
		return [
			...(node.nodeName === "#text" ? [(node as Html.TextNode).value] : []),
			...("attrs" in node ? node.attrs.filter(({ name }) => shown.includes(name)).map(({ value }) => value) : []),
			...("childNodes" in node ? node.childNodes.flatMap(below) : []),
			...("content" in node ? below((node as Html.Template).content) : []),
		];
	};
	return below(parse(html));
}

/** The phrases of the English locale, without the places of values. Of words that stand alone some are names, too. */
const phrases = () =>
	stringsIn(JSON.parse(read("docs-site/locales/en.json")))
		.flatMap((text) => text.split(/`[^`]*`|\]\([^()]*\)|\{[^{}]*\}/))
		.map((text) => text.trim())
		.filter((text) => /[a-z]{2} [a-z]{2}/i.test(text) && text !== "Console Contracts");

/** References as they are written, the titles of documents, which are those of their authors, and texts that come over the wire. */
function referencesIn(value: unknown): string[] {
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([name, member]) => {
		if (name === "x-errors") return (member as { text?: string }[]).flatMap(({ text }) => text ?? []);
		if (name === "x-references") return Object.values<{ title: string }>(member).map(({ title }) => title);
		return name === "x-provenance" ? Object.values<unknown>(member).filter(Array.isArray).flatMap(stringsIn) : referencesIn(member);
	});
}

describe("A language that is a locale, overlays and prose", { timeout: 300_000 }, () => {
	test("has every page, each with its Markdown", () => {
		for (const script of ["scripts/generate.ts", "scripts/docs.ts"]) expect(run(script), script).toMatchObject({ status: 0, stderr: "" });
		const pagesOf = (language: string) =>
			filesIn(`docs-site/dist/${language}/**/*.{html,md}`).map((file) => file.replace(`dist/${language}/`, ""));
		expect(pagesOf("xa").length).toBeGreaterThan(50);
		expect(pagesOf("xa")).toEqual(pagesOf("zh"));
		expect(read("docs-site/dist/xa/index.html")).toContain('lang="en-XA"');
	});

	test("says no word of the English locale", () => {
		const [english, references] = [phrases(), filesIn("generated/*/openapi.yaml").flatMap((file) => referencesIn(parseYaml(read(file))))];
		expect(english.length).toBeGreaterThan(200);
		const without = (text: string) => references.reduce((left, title) => left.replaceAll(title, ""), text);
		const said = filesIn("docs-site/dist/xa/**/*.{html,md}").flatMap((file) => {
			const text = read(file);
			const texts = file.endsWith(".md") ? [text.replaceAll(/```.*?```|`[^`\n]*`|^ {4}.*$/gms, "")] : textsOf(text);
			return texts.map(without).flatMap((each) => english.filter((phrase) => each.includes(phrase)).map((phrase) => `${file}: ${phrase}`));
		});
		expect(said).toEqual([]);
	});

	test("nor any English that stands in no locale, on the pages of prose and tables", () => {
		const ofStarlight = ["Skip to content", "On this page", "Copy to clipboard"];
		const pages = filesIn(
			"docs-site/dist/xa/{,404.html,start/,compare/,errors/,authentication/,mock/,client/,checking/,adding/,changes/,rules/**/}{index.html,404.html}",
		);
		expect(pages.length).toBeGreaterThan(20);
		const said = pages.flatMap((file) =>
			textsOf(read(file))
				.filter((text) => text.length < 3_000 && !ofStarlight.includes(text))
				.flatMap((text) => text.match(/(?<![\w-])[a-z]{2,} [a-z]{2,} [a-z]{2,}/gi) ?? [])
				.map((words) => `${file}: ${words}`),
		);
		expect(said).toEqual([]);
	});
});
