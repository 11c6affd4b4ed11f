import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { codeFaults, emphasisFaults, punctuationFaults } from "../chinese.ts";

const root = join(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(join(root, file), "utf8");
const find = (...patterns: string[]) => globSync(patterns, { cwd: root });

/** Every Chinese text: the files, and of those that hold many texts each one. */
const files = find("*.zh-CN.md", "specs/*/*.zh-CN.md", "docs-site/src/prose/zh/**/*.md");
const overlays = find("specs/*/zh.overlay.yaml");
const updatesOf = (overlay: string): string[] => parse(read(overlay)).actions.map(({ update }: { update: unknown }) => String(update));
const stringsIn = (value: unknown): string[] =>
	typeof value === "string" ? [value] : typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
const texts: [name: string, texts: string[]][] = [
	...files.map((file): [string, string[]] => [file, [read(file)]]),
	...overlays.map((overlay): [string, string[]] => [overlay, updatesOf(overlay)]),
	["docs-site/locales/zh.json", stringsIn(JSON.parse(read("docs-site/locales/zh.json")))],
];

test("the texts are found", () => expect(texts.flatMap(([, each]) => each).length).toBeGreaterThan(1_000));

describe.each(texts)("%s", (_, each) => {
	test("has full-width punctuation", () => expect(each.flatMap(punctuationFaults)).toEqual([]));
	test("has no asterisk that a reader would see", () => expect(each.flatMap(emphasisFaults)).toEqual([]));
});

/** The English of a translated file. */
function englishOf(file: string): string {
	const beside = file.replace(".zh-CN.", ".").replace("/zh/", "/en/");
	return existsSync(join(root, beside)) ? beside : file.replace("docs-site/src/prose/zh/rules/", "src/checker/rules/pages/");
}

test.each(files)("%s has the code of its English, with Chinese comments", (file) => {
	expect(codeFaults(read(englishOf(file)), read(file))).toEqual([]);
});

describe("a fault is found:", () => {
	test.each(["请打开,再关闭", "结束.", "链接(URL)", "见 `a`, 然后", "- 一\n- 二:三", "| 甲 | 乙 |\n| --- | --- |\n| 丙?丁 | |", '“好"的'])(
		"half-width punctuation in %s",
		(text) => expect(punctuationFaults(text)).toHaveLength(1),
	);

	test.each(["**访问密钥（AK）**由", "> **“甲”**乙", "* 一\n* **（丙）**丁"])("emphasis that is none in %s", (text) =>
		expect(emphasisFaults(text)).toHaveLength(1),
	);

	test.each([
		["other code", "```sh\na\n```", "```sh\nb\n```"],
		["code that is missing", "```\na\n```", ""],
		["an English comment", "```sh\na # it runs here\n```", "```sh\na # it runs here\n```"],
	])("%s", (_, english, chinese) => expect(codeFaults(english, chinese)).toHaveLength(1));

	test.each([
		["what code says", "`a, b` 与 `f(x)`\n\n```\n甲,乙\n```\n\n    丙,丁"],
		["where it is right", "**访问密钥**（AK）由 [甲](https://example.com/?a=1:2)，乙。"],
		["of what is English", "选择 “Export HAR (with sensitive data)…”，然后"],
	])("but not in %s", (_, text) => expect([...punctuationFaults(text), ...emphasisFaults(text)]).toEqual([]));

	test("but not in a comment that is translated", () => {
		expect(codeFaults("```sh\na # it runs\n```", "```sh\na # 运行\n```")).toEqual([]);
	});
});
